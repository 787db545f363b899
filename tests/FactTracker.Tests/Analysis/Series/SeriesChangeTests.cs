using System.Globalization;
using FactTracker.Analysis;
using FactTracker.Serialization;
using FactTracker.Tests.Samples;
using static FactTracker.Tests.Analysis.Series.SeriesSets;

namespace FactTracker.Tests.Analysis.Series;

public sealed class SeriesChangeTests
{
    private static readonly Unit Cases = Unit.Parse("cases");

    public static TheoryData<Quantity, Quantity, string> Phrases => new()
    {
        { Percent(10), Percent(65), "up 55 percentage points" },
        { Percent(10, Approximation.JustOver), Percent(65), "up about 55 percentage points" },
        { Percent(65), Percent(64), "down 1 percentage point" },
        { Percent(65), Percent(65.0m), "unchanged" },
        { Percent(10, Approximation.AtLeast), Percent(5), "down at least 5 percentage points" },
        { Percent(40, Approximation.About), Percent(40, Approximation.About), "about the same" },
        { new(100, Cases), new(500, Cases), "five times" },
        { new(100, Cases), new(510, Cases), "about five times" },
        { new(100, Cases), new(200, Cases), "twice" },
        { new(100, Cases), new(550, Cases), "five and a half times" },
        { new(100, Cases), new(1_200, Cases), "12 times" },
        { new(100, Cases), new(370, Cases), "3.7 times" },
        { new(90, Cases), new(60, Cases), "a third less" },
        { new(90, Cases), new(61, Cases), "about a third less" },
        { new(90, Cases), new(61, Cases) { Approximation = Approximation.About }, "about a third less" },
        { new(90, Cases), new(120, Cases), "a third more" },
        { new(100, Cases), new(50, Cases), "half less" },
        { new(100, Cases), new(112, Cases), "up 12%" },
        { new(100, Cases), new(88, Cases), "down 12%" },
        { new(3, Cases), new(0, Cases), "down 100%" },
        { new(0, Cases), new(7, Cases), "up 7 cases" },
        { new(10, Cases) { Approximation = Approximation.AtMost }, new(50, Cases) { Approximation = Approximation.AtLeast },
            "up at least 40 cases" },
        { new(new ValueRange(0, 5), Cases), new(0, Cases), "down or unchanged" },
        { new(0, Cases), new(new ValueRange(0, 5), Cases), "up or unchanged" },
        { new(new ValueRange(8, 10), Cases), new(50, Cases), "between 5 and 6.3 times" },
        { new(10, Unit.Parse("Cel")), new(15, Unit.Parse("Cel")), "up 5 Cel" },
        { new(-5, Unit.Money("EUR")), new(7, Unit.Money("EUR")), "up EUR\u00A012" },
        { new(3, Unit.Rank), new(1, Unit.Rank), "changed" },
        { new(3, Unit.Rank), new(3, Unit.Rank), "unchanged" },
        { new(5, Unit.Money("EUR")), new(5, Unit.Money("USD")), "not comparable" },
        { Percent(50, Approximation.About), Percent(51, Approximation.About),
            "down by at most 6.55 percentage points or up by at most 8.55 percentage points" },
    };

    [Theory, MemberData(nameof(Phrases))]
    public void A_change_has_the_usual_words(Quantity before, Quantity after, string phrase) =>
        Change(before, after).ToPhrase(CultureInfo.InvariantCulture).Should().Be(phrase);

    [Fact]
    public void The_seed_set_has_one_series_that_is_up_by_about_55_points()
    {
        var set = ClaimSetReader.ReadFile(Checkout.PathOf("samples", "partnership.claims.json")).Set;

        var name = set.AllSeries().Should().ContainSingle().Subject;
        var series = set.SeriesOf(name.Subject, name.Property);
        series.Points.SelectMany(point => point.Values).Select(value => value.Claim.Text).Should().Equal("friendly-2000s", "friendly-2024");
        series.Overall!.ToPhrase().Should().Be("up about 55 percentage points");
        series.Overall!.Difference.Should().Be(
            new Quantity(new ValueRange(54, new Bound(55, Excluded: true)), Unit.PercentagePoints) { Of = "Russians" });
        series.Overall!.ToWords().Should().Be(
            "2024 compared with the early 2000s: up about 55 percentage points, from just over 10% to 65% " +
            "(at least 54 and less than 55 percentage points).");
    }

    [Fact]
    public void Texts_change_or_stay()
    {
        var series = Made(Claim("a", "2001", "red"), Claim("b", "2002", "red"), Claim("c", "2003", "blue"));

        series.Changes.Select(change => change.Direction).Should().Equal(SeriesDirection.Unchanged, SeriesDirection.Different);
        series.Changes[1].ToWords().Should().Be("2003 compared with 2002: changed, from red to blue.");
    }

    [Fact]
    public void A_number_and_a_text_are_not_comparable() =>
        Made(Claim("a", "2001", 1), Claim("b", "2002", "blue")).Overall!.Direction.Should().Be(SeriesDirection.NotComparable);

    // 40 of 100 against 30 of 100: z = 0.10 / sqrt(0.35 · 0.65 · 0.02) = 1.4825; 420 and 330 of 1000: z = 4.1569 with p = 0.375.
    [Theory]
    [InlineData(30, 100, 40, 100, 1.4825, false)]
    [InlineData(33, 1000, 42, 1000, 4.1569, true)]
    [InlineData(42, 1000, 33, 1000, -4.1569, true)]
    [InlineData(40, 100, 40, 1000, 0, false)]
    [InlineData(75, 340, 70, 200, -1.2660, false)] // A textbook exercise: 255 of 340 against 140 of 200.
    public void Samples_are_tested_by_their_pooled_share(int before, int m, int after, int n, double z, bool exceeds)
    {
        var change = Change(Percent(before) with { SampleSize = m }, Percent(after) with { SampleSize = n });

        change.Significance!.Method.Should().Be("pooled proportions");
        ((double)change.Significance.ZValue).Should().BeApproximately(z, 0.0001);
        change.Significance.ExceedsMargins.Should().Be(exceeds);
        if (before != after) (change.ToPhrase() == "no change beyond the margins").Should().Be(!exceeds);
    }

    // A margin of 3 points at 95% is a standard error of 3 / 1.96 = 1.5306; the change of 6 points has z = 6 / (1.5306 · sqrt 2) = 2.7718.
    [Fact]
    public void Stated_margins_are_tested_by_their_size()
    {
        var change = Change(
            new Quantity(50, new ValueRange(47, 53), Unit.Percent) { Level = 0.95m },
            new Quantity(56, new ValueRange(53, 59), Unit.Percent) { Level = 0.95m });

        change.Significance!.Method.Should().Be("stated margins");
        ((double)change.Significance.ZValue).Should().BeApproximately(2.7718, 0.0002);
    }

    [Fact]
    public void Hedges_and_shares_of_everybody_have_no_margin()
    {
        Change(Percent(50), Percent(60)).Significance.Should().BeNull();
        Change(new Quantity(50, new ValueRange(47, 53), Unit.Percent), Percent(60)).Significance.Should().BeNull();
        Change(Percent(0) with { SampleSize = 10 }, Percent(0) with { SampleSize = 10 }).Significance!.ZValue.Should().Be(0);
    }

    private static Quantity Percent(decimal amount, Approximation? hedge = null) =>
        new(amount, Unit.Percent) { Approximation = hedge ?? Approximation.Exactly };
}
