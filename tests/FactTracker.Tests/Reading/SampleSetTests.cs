using FactTracker.Reading;
using FactTracker.Serialization;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Reading;

/// <summary>The quantities and dates of the sample set, read out of its own sentences.</summary>
public sealed class SampleSetTests
{
    private static readonly ClaimSet Sample = ClaimSetReader.ReadFile(Checkout.PathOf("samples", "partnership.claims.json")).Set;

    private static readonly ProseOptions Options = new() { Published = Edtf.Parse("2025-09") };

    // What the set holds of a claim that its own sentence does not say: the summit's days, and what only a person concludes.
    private static readonly string[] SaidElsewhere =
    [
        "summit-largest", "summit-states", "summit-organisations", "summit-outcome", "governance-initiative", "previous-summit-important",
        "summit-interest",
    ];

    public static TheoryData<string> Quantities =>
        [.. from claim in Sample.Claims where QuantityOf(claim) is not null select claim.Id.Text];

    public static TheoryData<string> Dates =>
        [.. from claim in Sample.Claims where DateOf(claim) is not null && !SaidElsewhere.Contains(claim.Id.Text) select claim.Id.Text];

    [Theory]
    [MemberData(nameof(Quantities))]
    public void A_quantity_is_read_with_its_hedge_and_unit(string id)
    {
        var claim = Sample.Claims[id];
        var held = QuantityOf(claim)!;

        var read = ProseReader.Read(claim.Text!, Options).Mentions.Select(mention => mention.Value).OfType<Quantity>();

        read.Should().Contain(
            quantity => quantity.Amount == held.Amount && quantity.Unit == held.Unit && quantity.Approximation == held.Approximation);
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_is_read_as_EDTF(string id)
    {
        var claim = Sample.Claims[id];

        ProseReader.Read(claim.Text!, Options).Mentions.Select(mention => mention.Value).OfType<DateValue>().Select(value => value.Date)
            .Should().Contain(DateOf(claim)!.Value);
    }

    [Fact]
    public void Words_beside_a_date_are_read_as_that_date()
    {
        var worded = Sample.Claims.Select(claim => claim.When ?? claim.Value.OfType<DateValue>().FirstOrDefault()).OfType<DateValue>()
            .Where(date => date.Words is not null).ToList();

        worded.Should().HaveCountGreaterThan(5);
        foreach (var date in worded)
        {
            ProseReader.Read(date.Words!, Options).Mentions.Should().ContainSingle(date.Words).Which.Value.Should()
                .Be(new DateValue(date.Date), date.Words);
        }
    }

    [Theory]
    [InlineData("65 per cent of Russians called it so", "Russians")]
    [InlineData("Only 2 per cent of Russian citizens called it important", "Russian citizens")]
    [InlineData("It accounts for a third of Russia's foreign trade.", "Russia's foreign trade")]
    public void What_a_share_is_of_is_read(string text, string of) =>
        ProseReader.Read(text).Mentions.Select(mention => mention.Value).OfType<Quantity>().Should().ContainSingle().Which.Of.Should()
            .Be(new TextValue(of));

    private static Quantity? QuantityOf(Claim claim) =>
        claim.Value.OfType<Quantity>()
            .Concat(claim.Qualifiers.SelectMany(qualifier => qualifier.Values).OfType<Quantity>())
            .FirstOrDefault();

    private static Edtf? DateOf(Claim claim) =>
        (claim.Value.OfType<DateValue>().FirstOrDefault() ?? claim.When as DateValue) is { } value ? value.Date : null;
}
