using System.Globalization;
using CsCheck;

namespace FactTracker.Tests.Confidences;

public sealed class ProbabilityIntervalTests
{
    private static readonly Gen<decimal> GenProbability = Gen.Int[0, 200].Select(n => n / 200m);

    private static readonly Gen<ProbabilityInterval> GenInterval =
        Gen.Select(GenProbability, GenProbability, Gen.Bool, Gen.Bool).Select((a, b, lowerExcluded, upperExcluded) => a == b
            ? new ProbabilityInterval(a, b)
            : new ProbabilityInterval(Math.Min(a, b), Math.Max(a, b), lowerExcluded, upperExcluded));

    public static TheoryData<decimal, decimal, bool, bool, string> Texts => new()
    {
        { 0.55m, 0.80m, false, false, "[0.55, 0.8]" },
        { 0.5m, 1m, true, false, "(0.5, 1]" },
        { 0m, 0.01m, false, true, "[0, 0.01)" },
        { 0m, 0.2m, true, true, "(0, 0.2)" },
        { 0.0000000000000000000000000001m, 1.000m, false, false, "[0.0000000000000000000000000001, 1]" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_is_mathematical_notation_in_any_culture(
        decimal lower, decimal upper, bool lowerExcluded, bool upperExcluded, string text)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            new ProbabilityInterval(lower, upper, lowerExcluded, upperExcluded).ToString().Should().Be(text);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("-0.01", "0.5")]
    [InlineData("0.5", "1.01")]
    [InlineData("55", "80")]
    public void End_outside_zero_to_one_is_refused_with_the_remedy(string lower, string upper)
    {
        var act = () => new ProbabilityInterval(
            decimal.Parse(lower, CultureInfo.InvariantCulture), decimal.Parse(upper, CultureInfo.InvariantCulture));
        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*between 0 and 1*Divide a percentage by 100*");
    }

    [Fact]
    public void Ends_the_wrong_way_round_are_refused()
    {
        var act = () => new ProbabilityInterval(0.8m, 0.55m);
        act.Should().Throw<ArgumentException>()
            .WithMessage("The lower end 0.8 is above the upper end 0.55. Give the smaller probability first.*");
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Interval_that_holds_nothing_is_refused(bool lowerExcluded, bool upperExcluded)
    {
        var act = () => new ProbabilityInterval(0.5m, 0.5m, lowerExcluded, upperExcluded);
        act.Should().Throw<ArgumentException>().WithMessage("*contains no probability*");
    }

    [Fact]
    public void Default_holds_only_the_impossible()
    {
        default(ProbabilityInterval).Should().Be(new ProbabilityInterval(0m, 0m));
        default(ProbabilityInterval).Contains(0m).Should().BeTrue();
        default(ProbabilityInterval).Contains(0.0001m).Should().BeFalse();
    }

    [Fact]
    public void Equality_ignores_trailing_zeros_and_heeds_exclusion()
    {
        new ProbabilityInterval(0.50m, 1.0m).Should().Be(new ProbabilityInterval(0.5m, 1m));
        new ProbabilityInterval(0.50m, 1.0m).GetHashCode().Should().Be(new ProbabilityInterval(0.5m, 1m).GetHashCode());
        new ProbabilityInterval(0.5m, 1m, lowerExcluded: true).Should().NotBe(new ProbabilityInterval(0.5m, 1m));
    }

    [Fact]
    public void Ends_belong_unless_excluded() => GenInterval.Sample(interval =>
        interval.Contains(interval.Lower) != interval.LowerExcluded &&
        interval.Contains(interval.Upper) != interval.UpperExcluded &&
        (interval.Width == 0 || interval.Contains((interval.Lower + interval.Upper) / 2)));

    [Fact]
    public void Interval_contains_itself() => GenInterval.Sample(interval => interval.Contains(interval));

    // The probes stand on every end an interval can have here and between any two, so they decide containment completely.
    [Fact]
    public void Containing_an_interval_is_containing_each_of_its_probabilities() =>
        Gen.Select(GenInterval, GenInterval).Sample((outer, inner) => outer.Contains(inner) ==
            Enumerable.Range(0, 401).Select(n => n / 400m).All(p => !inner.Contains(p) || outer.Contains(p)));
}
