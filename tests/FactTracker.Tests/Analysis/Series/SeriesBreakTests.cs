using FactTracker.Analysis;
using static FactTracker.Tests.Analysis.Series.SeriesSets;

namespace FactTracker.Tests.Analysis.Series;

public sealed class SeriesBreakTests
{
    private static readonly Claim One = Claim("a", "2001", new Quantity(1, Unit.Percent));
    private static readonly Claim Two = Claim("b", "2002", new Quantity(2, Unit.Percent));

    public static TheoryData<string, Claim, Claim, SeriesBreakKind[]> Rows => new()
    {
        { "nothing", One, Two, [] },
        { "a qualifier on one side", One, Two with { Qualifiers = [new("among", ["adults"])] }, [SeriesBreakKind.Qualifier] },
        { "qualifiers in another order", With(One, new("a", ["1"]), new("b", ["2"])), With(Two, new("b", ["2"]), new("a", ["1"])), [] },
        { "the place", One with { Place = "Moscow" }, Two with { Place = "Omsk" }, [SeriesBreakKind.Place] },
        { "the whole", Of(One, "Russians"), Of(Two, "Germans"), [SeriesBreakKind.Whole] },
        { "a whole that one does not state", Of(One, "Russians"), Two, [] },
        { "the publisher", One with { Citations = ["fom"] }, Two with { Citations = ["levada"] }, [SeriesBreakKind.Source] },
        { "another survey of the publisher", One with { Citations = ["fom"] }, Two with { Citations = ["fom-2"] }, [] },
        { "an article on the survey", One with { Citations = ["fom"] }, Two with { Citations = ["article"] }, [] },
        { "the claimant", One with { Claimant = ["A"] }, Two with { Claimant = ["B"] }, [SeriesBreakKind.Source] },
        { "a claimant that is the publisher", One with { Claimant = ["FOM"] }, Two with { Citations = ["fom"] }, [] },
        { "who is not known", One with { Citations = ["fom"] }, Two, [] },
        { "words for the property", Asked(One, "friendly"), Asked(Two, "an ally"), [SeriesBreakKind.Question] },
        { "a quoted question", Quoted(One, "Is it a friend?"), Quoted(Two, "Is it an ally?"), [SeriesBreakKind.Question] },
        { "a quote that is no question", Quoted(One, "1 per cent"), Quoted(Two, "2 per cent"), [] },
        { "the unit", One, Two with { Value = [new Quantity(2, Unit.Money("EUR"))] }, [SeriesBreakKind.Unit] },
        { "a circle of sources", One with { Citations = ["round"] }, Two with { Citations = ["fom"] }, [] },
        { "a source that is missing", One with { Citations = ["gone"] }, Two with { Citations = ["fom"] }, [] },
    };

    private static ClaimSet Sources { get; } = new()
    {
        Sources =
        [
            new("fom") { Publisher = "FOM" }, new("fom-2") { Publisher = "FOM" }, new("levada") { Publisher = "Levada" },
            new("article") { Publisher = "A Paper", BasedOn = ["fom-2"] }, new("round") { BasedOn = ["round"] },
        ],
    };

    [Theory, MemberData(nameof(Rows))]
    public void A_change_of_definition_is_a_break(string what, Claim one, Claim two, SeriesBreakKind[] kinds) =>
        (Sources with { Claims = [one, two] }).SeriesOf(Subject, Property).Changes.Single().Breaks
            .Select(it => it.Kind).Should().Equal(kinds, what);

    [Fact]
    public void Like_is_compared_with_like()
    {
        var set = Sources with
        {
            Claims =
            [
                One with { Citations = ["fom"] }, Claim("x", "2001", new Quantity(10, Unit.Percent)) with { Citations = ["levada"] },
                Two with { Citations = ["fom"] }, Claim("y", "2002", new Quantity(30, Unit.Percent)) with { Citations = ["levada"] },
            ],
        };

        var changes = set.SeriesOf(Subject, Property).Changes;
        changes.Select(change => change.ToPhrase()).Should().Equal("up 1 percentage point", "up 20 percentage points");
        changes.Should().AllSatisfy(change => change.Breaks.Should().BeEmpty());
    }

    [Fact]
    public void Gaps_are_longer_than_the_usual_step()
    {
        var series = Made([.. new[] { 2015, 2016, 2017, 2018, 2021, 2022 }.Select(year => Claim($"y{year}", $"{year}", year))]);

        series.Gaps.Should().Equal(new SeriesGap(Edtf.Parse("2018"), Edtf.Parse("2021"), 2));
        series.ToWords().Should().Contain("a gap: 2 points are missing in a series with a point every year.");
    }

    [Theory]
    [InlineData("2015", "2016", "2020")]
    [InlineData("2015", "2016", "2017", "2018")]
    [InlineData("2015/..", "2016/..", "2017/..", "2024/..")]
    public void Few_steps_an_even_rhythm_and_open_times_have_no_gap(params string[] times) =>
        Made([.. times.Select((time, i) => Claim($"c{i}", time, i))]).Gaps.Should().BeEmpty();

    private static Claim With(Claim claim, params Qualifier[] qualifiers) => claim with { Qualifiers = [.. qualifiers] };

    private static Claim Of(Claim claim, ClaimValue whole) => claim with { Value = [(Quantity)claim.Value[0] with { Of = whole }] };

    private static Claim Asked(Claim claim, string words) => claim with { Property = new TextValue(Property) { Words = words } };

    private static Claim Quoted(Claim claim, string words) => claim with { Citations = [new Citation("fom") { Quote = words }] };
}
