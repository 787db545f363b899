using System.Globalization;
using FactTracker.Serialization;

namespace FactTracker.Tests.Samples;

/// <summary>The acceptance test of the model: the 26 statements of one briefing note, each with what must survive.</summary>
public sealed class PartnershipTests
{
    private const int Facts = 26;
    private static readonly ClaimSetReading Sample = ClaimSetReader.ReadFile(Checkout.PathOf("samples", "partnership.claims.json"));

    /// <summary>The number of the statement, the claim that holds it, what must survive, and as what.</summary>
    public static TheoryData<int, string, string, string> Survivors => new()
    {
        { 1, "summit-held", "when", "2025-08-31/2025-09-01" },
        { 1, "summit-held", "place", "Tianjin" },
        { 2, "summit-largest", "words", "the largest in the organisation's history" },
        { 2, "summit-largest", "unit", "rank" },
        { 2, "summit-largest", "of", "SCO summits" },
        { 3, "summit-states", "hedge", "moreThan" },
        { 3, "summit-states", "amount", "20" },
        { 3, "summit-states", "unit", "states" },
        { 4, "summit-organisations", "amount", "8" },
        { 4, "summit-organisations", "hedge", "exactly" },
        { 4, "summit-organisations", "words", "eight international organisations" },
        { 5, "summit-outcome", "value", "Tianjin Declaration" },
        { 5, "declaration-priorities", "subject", "Tianjin Declaration" },
        { 5, "declaration-priorities", "words", " + priorities, among them" },
        { 5, "declaration-priorities", "when in words", "the coming years" },
        { 6, "governance-initiative", "subject", "Xi Jinping" },
        { 6, "governance-initiative", "claimant", "" },
        { 6, "governance-initiative", "value", "Global Governance Initiative" },
        { 7, "accession-blocked", "subject", "India + Pakistan" },
        { 7, "accession-blocked", "value", "Azerbaijan + Armenia" },
        { 8, "block-by-moscow", "modality", "possible + inferred" },
        { 8, "block-by-moscow", "chain", "note" },
        { 8, "block-by-moscow", "relations", "derivedFrom accession-blocked" },
        { 9, "previous-summit-important", "amount", "2" },
        { 9, "previous-summit-important", "unit", "%" },
        { 9, "previous-summit-important", "of", "Russian citizens" },
        { 9, "previous-summit-important", "chain", "note -> fom" },
        { 9, "previous-summit-important", "kind of origin", "survey" },
        { 9, "previous-summit-important", "claimant", "FOM" },
        { 9, "previous-summit-important", "when", "unknown" },
        { 9, "previous-summit-important", "when in words", "the previous summit" },
        { 10, "summit-interest", "likelihood", "unlikely" },
        { 10, "summit-interest", "relations", "comparedWith previous-summit-important" },
        { 11, "gdp-ratio", "amount", "5.5" },
        { 11, "gdp-ratio", "unit", "x" },
        { 11, "gdp-ratio", "of", "Russia's GDP" },
        { 11, "gdp-ratio", "words", "five and a half times" },
        { 12, "largest-partner", "unit", "rank" },
        { 12, "largest-partner", "of", "Russia's trading partners" },
        { 12, "largest-partner", "when in words", "for several years" },
        { 12, "largest-partner", "when", "/2025-09" },
        { 13, "trade-share", "hedge", "about" },
        { 13, "trade-share", "amount", "33.3" },
        { 13, "trade-share", "unit", "%" },
        { 13, "trade-share", "words", "a third" },
        { 13, "trade-share", "of", "Russia's foreign trade" },
        { 14, "last-big-investment", "value", "Car plant in Tula Region" },
        { 14, "last-big-investment", "hedge", "moreThan" },
        { 14, "last-big-investment", "amount", "500000000" },
        { 14, "last-big-investment", "unit", "USD" },
        { 14, "last-big-investment", "condition", "counting only investments with technology transfer" },
        { 15, "plant-began", "value", "2014" },
        { 15, "plant-opened", "value", "2019" },
        { 16, "perceptions-shifted", "when", "2022-09~/2025-09" },
        { 16, "perceptions-shifted", "when in words", "over the past three years" },
        { 17, "products-stay", "condition", "if sanctions are lifted" },
        { 17, "products-stay", "modality", "possible + predicted" },
        { 17, "products-stay", "subject", "some Chinese products" },
        { 18, "equipment-return", "condition", "once it can" },
        { 18, "equipment-return", "likelihood", "most likely" },
        { 18, "equipment-return", "field", "oil and gas equipment" },
        { 19, "intelligence-work", "chain", "note -> newspaper -> fsb-document" },
        { 19, "intelligence-work", "reliability of origin", "CannotBeJudged" },
        { 19, "intelligence-work", "claimant", "FSB" },
        { 19, "intelligence-work", "modality", "alleged" },
        { 20, "espionage-under-guise", "chain", "note -> newspaper -> fsb-document" },
        { 20, "espionage-under-guise", "modality", "alleged + possible" },
        { 20, "espionage-under-guise", "value", "academic projects + commercial projects" },
        { 20, "espionage-under-guise", "region included", "the Arctic" },
        { 21, "treason-rise", "value", "risen sharply" },
        { 21, "treason-rise", "when", "2022/" },
        { 21, "treason-rise", "when in words", "since 2022" },
        { 22, "scientists-prosecuted", "hedge", "atLeast" },
        { 22, "scientists-prosecuted", "amount", "43" },
        { 22, "scientists-prosecuted", "unit", "cases" },
        { 22, "scientists-prosecuted", "kind of origin", "unnamed" },
        { 23, "scientists-and-china", "hedge", "atLeast" },
        { 23, "scientists-and-china", "amount", "10" },
        { 23, "scientists-and-china", "words", "no fewer than ten" },
        { 23, "scientists-and-china", "relations", "partOf scientists-prosecuted" },
        { 24, "friendly-2024", "amount", "65" },
        { 24, "friendly-2024", "unit", "%" },
        { 24, "friendly-2024", "when", "2024" },
        { 25, "friendly-2000s", "hedge", "justOver" },
        { 25, "friendly-2000s", "amount", "10" },
        { 25, "friendly-2000s", "when", "2000~/2004~" },
        { 25, "friendly-2000s", "when in words", "the early 2000s" },
        { 25, "friendly-2000s", "relations", "comparedWith friendly-2024" },
        { 26, "welcome-ceremony", "value", "2025-08-31" },
        { 26, "welcome-ceremony", "words", "Sunday, 31 August 2025" },
        { 26, "welcome-ceremony", "chain", "note -> photograph" },
    };

    [Theory]
    [MemberData(nameof(Survivors))]
    public void Statement_survives_reading(int fact, string id, string facet, string expected) =>
        Held(Sample.Set, fact, id)[facet].Should().Be(expected);

    [Theory]
    [MemberData(nameof(Survivors))]
    public void Statement_survives_writing(int fact, string id, string facet, string expected) =>
        Held(ClaimSet.Parse(Sample.Set.ToJson()), fact, id)[facet].Should().Be(expected);

    [Fact]
    public void Every_statement_is_in_the_table_and_in_the_set()
    {
        var numbers = Enumerable.Range(1, Facts);
        Survivors.Select(row => row.Data.Item1).Distinct().Should().BeEquivalentTo(numbers);
        Sample.Set.Claims.Select(NumberOf).Distinct().Should().BeEquivalentTo(numbers);
    }

    [Fact]
    public void Nothing_is_wrong_with_the_set() => Sample.Check().Where(problem => problem.Severity != Severity.Info).Should().BeEmpty();

    [Fact]
    public void Every_claim_says_when_it_was_recorded() =>
        Sample.Set.Claims.Should().AllSatisfy(claim => claim.Recorded.Should().NotBeNull());

    [Fact]
    public void Opinion_is_one_series_up_by_55_points()
    {
        Claim then = Sample.Set.Claims["friendly-2000s"], now = Sample.Set.Claims["friendly-2024"];
        (now.Subject, now.Property).Should().Be((then.Subject, then.Property));
        (AmountOf(now) - AmountOf(then)).Should().Be(55);
    }

    [Fact]
    public void Espionage_claims_share_their_origin() =>
        new HeldClaim(Sample.Set, "intelligence-work").Chain[^1].Should().Be(new HeldClaim(Sample.Set, "espionage-under-guise").Chain[^1]);

    [Fact]
    public void Part_is_not_above_its_whole() =>
        AmountOf(Sample.Set.Claims["scientists-and-china"]).Should()
            .BeLessThanOrEqualTo(AmountOf(Sample.Set.Claims["scientists-prosecuted"]));

    [Fact]
    public void Weekday_of_the_ceremony_can_be_checked()
    {
        var altered = Sample.Set.ToJson().Replace("Sunday, 31 August", "Monday, 31 August", StringComparison.Ordinal);
        ClaimSet.Parse(altered).Check().Should().NotBeEmpty().And.OnlyContain(problem => problem.Rule == Rules.WeekdayDisagrees);
    }

    private static HeldClaim Held(ClaimSet set, int fact, string id)
    {
        NumberOf(set.Claims[id]).Should().Be(fact);
        return new HeldClaim(set, id);
    }

    // The note is cited by the number of the statement.
    private static int NumberOf(Claim claim) => int.Parse(claim.Citations[0].Locator!.Paragraph!, CultureInfo.InvariantCulture);

    private static decimal AmountOf(Claim claim) => claim.Value.OfType<Quantity>().Single().Amount!.Value;
}
