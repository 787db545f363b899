using CsCheck;
using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis;

public sealed class PoolingTests
{
    private const decimal Rounding = 0.000_000_000_002m; // Of pools that need logarithms: twelve decimals.

    private static readonly Gen<decimal> GenProbability = Gen.Frequency(
        (8, Gen.Int[1, 999].Select(n => n / 1000m)), (1, Gen.Const(0m)), (1, Gen.Const(1m)), (1, Gen.Const(0.000_000_000_000_000_1m)));

    private static readonly Gen<decimal> GenDoubt = Gen.Int[1, 999].Select(n => n / 1000m);

    private static readonly Gen<PoolWeight> GenWeight =
        Gen.OneOf(Gen.Const(PoolWeight.One), Gen.Int[1, 400].Select(n => new PoolWeight(n / 100m)));

    private static readonly Gen<PooledProbability[]> GenPoints =
        Gen.Select(GenProbability, GenWeight, (probability, weight) => new PooledProbability(probability, weight)).Array[1, 6];

    private static readonly Gen<PooledProbability[]> GenIntervals = Gen.Select(GenProbability, GenProbability, GenWeight,
        (a, b, weight) => new PooledProbability(new ProbabilityInterval(Math.Min(a, b), Math.Max(a, b)), weight)).Array[1, 6];

    /// <summary>Every pool, by name.</summary>
    private static readonly Dictionary<string, Func<IReadOnlyList<PooledProbability>, ProbabilityInterval>> Pools = new()
    {
        ["linear"] = Pooling.Linear,
        ["logarithmic"] = Pooling.Logarithmic,
        ["log-odds"] = parts => Pooling.LogOdds(0.5m, parts),
        ["log-odds of a rare event"] = parts => Pooling.LogOdds(0.01m, parts),
        ["noisy-or"] = Pooling.NoisyOr,
    };

    public static TheoryData<string> Names => [.. Pools.Keys];

    /// <summary>Published or hand-made results: the pool, the probabilities, the result, and where it is from.</summary>
    public static TheoryData<string, double[], double, string> Known => new()
    {
        { "log-odds", [0.7, 0.7], 0.8448, "confidence-scales.md: (0.7/0.3)^2 = 5.444 to 1" },
        { "log-odds", [0.7], 0.7, "one source keeps its probability" },
        { "log-odds", [0.7, 0.3], 0.5, "opposites cancel" },
        { "log-odds", [0.7, 0.5], 0.7, "a source at the prior adds nothing" },
        { "log-odds", [1, 0.2], 1, "certainty decides" },
        { "log-odds", [1, 0], 0.5, "the limit of certainties for and against" },
        { "log-odds", [1, 0, 0.7], 0.7, "they cancel, and the rest decides" },
        { "log-odds of a rare event", [0.01, 0.01], 0.01, "sources at the prior add nothing" },
        { "log-odds of a rare event", [0.5, 0.5], 0.99, "each multiplies the odds by 99" },
        { "noisy-or", [0.7, 0.7], 0.91, "confidence-scales.md" },
        { "linear", [0.7, 0.7], 0.7, "confidence-scales.md" },
        { "linear", [0.9, 0.5], 0.7, "the mean" },
        { "logarithmic", [0.7, 0.7], 0.7, "sources that agree keep their probability" },
        { "logarithmic", [0.9, 0.5], 0.75, "Genest and Zidek 1986: the odds are sqrt(9 * 1) = 3 to 1" },
        // Russell and Norvig, fever: cold .6, flu .2, malaria .1 are the probabilities that each alone does not cause it.
        { "noisy-or", [], 0, "fever: none" },
        { "noisy-or", [0.4], 0.4, "fever: cold" },
        { "noisy-or", [0.8], 0.8, "fever: flu" },
        { "noisy-or", [0.9], 0.9, "fever: malaria" },
        { "noisy-or", [0.4, 0.8], 0.88, "fever: cold and flu" },
        { "noisy-or", [0.4, 0.9], 0.94, "fever: cold and malaria" },
        { "noisy-or", [0.8, 0.9], 0.98, "fever: flu and malaria" },
        { "noisy-or", [0.4, 0.8, 0.9], 0.988, "fever: all" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Known_results(string pool, double[] probabilities, double expected, string from)
    {
        var result = Pools[pool]([.. probabilities.Select(probability => (PooledProbability)(decimal)probability)]);
        result.Width.Should().Be(0, from);
        result.Lower.Should().BeApproximately((decimal)expected, expected == 0.8448 ? 0.00005m : Rounding, from);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Order_does_not_matter(string pool) =>
        GenIntervals.Sample(
            parts => Pools[pool](parts) == Pools[pool]([.. parts.Reverse()])
                && Pools[pool](parts) == Pools[pool]([.. parts.OrderBy(part => part.Weight.Value)]),
            iter: Effort.Tries(5_000));

    [Theory]
    [MemberData(nameof(Names))]
    public void One_probability_is_its_own_pool(string pool) =>
        GenIntervals.Sample(
            parts => Pools[pool]([parts[0].Interval]) == parts[0].Interval, iter: Effort.Tries(5_000));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_higher_probability_never_lowers_the_result(string pool) =>
        Gen.Select(GenPoints, GenProbability).Sample((parts, other) =>
        {
            var higher = parts[0] with { Interval = Point(Math.Max(other, parts[0].Interval.Lower)) };
            return Pools[pool]([higher, .. parts[1..]]).Lower >= Pools[pool](parts).Lower - Rounding;
        }, iter: Effort.Tries(5_000));

    [Theory]
    [MemberData(nameof(Names))]
    public void An_interval_has_the_pool_of_all_probabilities_in_it(string pool) =>
        Gen.Select(GenIntervals, Gen.Double.Unit).Sample((parts, share) =>
        {
            var inside = parts.Select(part =>
                part with { Interval = Point(part.Interval.Lower + part.Interval.Width * (decimal)Math.Round(share, 6)) });
            var (whole, point) = (Pools[pool](parts), Pools[pool]([.. inside]).Lower);
            return point >= whole.Lower - Rounding && point <= whole.Upper + Rounding;
        }, iter: Effort.Tries(5_000));

    [Theory]
    [MemberData(nameof(Names))]
    public void Doubt_never_becomes_certainty(string pool) =>
        Gen.Select(GenDoubt, GenWeight, (probability, weight) => new PooledProbability(probability, weight)).Array[1, 200]
            .Sample(parts => Pools[pool](parts).Lower is > 0 and < 1, iter: Effort.Tries(1_000));

    [Theory]
    [InlineData("linear")]
    [InlineData("logarithmic")]
    public void A_mean_lies_between_the_extremes(string pool) =>
        GenIntervals.Sample(
            parts => Pools[pool](parts) is var result
                && result.Lower >= parts.Min(part => part.Interval.Lower) - Rounding
                && result.Upper <= parts.Max(part => part.Interval.Upper) + Rounding,
            iter: Effort.Tries(5_000));

    [Theory]
    [InlineData("log-odds")]
    [InlineData("log-odds of a rare event")]
    [InlineData("noisy-or")]
    public void A_weight_of_two_is_two_sources(string pool) =>
        GenPoints.Sample(
            parts =>
            {
                var once = Pools[pool]([.. parts.Select(part => part with { Weight = 2 })]).Lower;
                var twice = Pools[pool]([.. parts.Concat(parts).Select(part => part with { Weight = 1 })]).Lower;
                return Math.Abs(once - twice) <= Rounding;
            }, iter: Effort.Tries(2_000));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_weight_of_nothing_counts_for_nothing(string pool) =>
        Gen.Select(GenIntervals, GenProbability).Sample(
            (parts, other) => Pools[pool]([.. parts, new PooledProbability(other, 0)]) == Pools[pool](parts), iter: Effort.Tries(1_000));

    [Fact]
    public void Log_odds_are_those_of_Bayes_by_doubles() =>
        Gen.Select(GenDoubt.Array[1, 6], Gen.Int[1, 99]).Sample((points, percent) =>
        {
            var prior = percent / 100.0;
            var odds = points.Aggregate(prior / (1 - prior), (sum, p) => sum * (double)(p / (1 - p)) / (prior / (1 - prior)));
            var pooled = (double)Pooling.LogOdds(percent / 100m, [.. points.Select(point => (PooledProbability)point)]).Lower;
            return Math.Abs(pooled - odds / (1 + odds)) < 1e-9;
        }, iter: Effort.Tries(5_000));

    /// <summary>Ends that are excluded stay excluded unless an included one decides.</summary>
    public static TheoryData<string, ProbabilityInterval, ProbabilityInterval, string> Ends => new()
    {
        { "linear", new(0.5m, 1, lowerExcluded: true), new(0.3m, 0.6m), "(0.4, 0.8]" },
        { "linear", new(0.5m, 1, upperExcluded: true), Point(1), "[0.75, 1)" },
        { "noisy-or", new(0.5m, 1, upperExcluded: true), new(0.5m, 1), "[0.75, 1]" },
        { "noisy-or", new(0.5m, 0.6m, upperExcluded: true), Point(1), "[1, 1]" },
        { "log-odds", new(0, 0.5m), new(0.5m, 1), "[0, 1]" },
        { "log-odds", Point(0), new(0.5m, 1), "[0, 0.5]" },
        { "log-odds", new(0.7m, 0.8m), new(0.7m, 0.8m), "[0.844827586206, 0.941176470589]" },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public void Ends_of_intervals(string pool, ProbabilityInterval one, ProbabilityInterval other, string expected) =>
        Pools[pool]([one, other]).ToString().Should().Be(expected);

    [Theory]
    [InlineData("linear")]
    [InlineData("logarithmic")]
    [InlineData("log-odds")]
    public void A_pool_of_nothing_is_refused(string pool)
    {
        FluentActions.Invoking(() => Pools[pool]([])).Should().Throw<ArgumentException>().WithMessage("*at least one*");
        FluentActions.Invoking(() => Pools[pool]([new PooledProbability(0.5m, 0)])).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_prior_that_nothing_could_change_is_refused(int prior) =>
        FluentActions.Invoking(() => Pooling.LogOdds(prior, 0.5m)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    public void A_weight_outside_its_range_is_refused(int weight) =>
        FluentActions.Invoking(() => new PoolWeight(weight)).Should().Throw<ArgumentOutOfRangeException>();

    private static ProbabilityInterval Point(decimal probability) => new(probability, probability);
}
