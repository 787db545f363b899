namespace FactTracker.Analysis;

/// <summary>Combines probabilities of one statement, or intervals of them, from several sources.</summary>
/// <remarks>
/// <para>Every pool is symmetric and monotone: the order does not matter, and a higher probability never lowers the result. Intervals are
/// evaluated at their ends, so the result contains the pool of any probabilities within them.</para>
/// <para><see cref="Linear"/>, and <see cref="NoisyOr"/> with weights of 1, are computed in decimals and exact to 28 decimals. The others
/// need logarithms: they are computed with doubles and rounded to twelve decimals, the ends of an interval outwards. There, probabilities
/// of 0 and 1 decide the result; those for and against cancel by weight.</para>
/// <para>References: Genest and Zidek, "Combining probability distributions", Statistical Science 1986; Russell and Norvig, "Artificial
/// Intelligence: A Modern Approach", for the noisy-OR.</para>
/// </remarks>
/// <example><code>
/// Pooling.Linear(0.7m, 0.7m);        // [0.7, 0.7]
/// Pooling.LogOdds(0.5m, 0.7m, 0.7m); // [0.844827586207, 0.844827586207]
/// Pooling.NoisyOr(0.7m, 0.7m);       // [0.91, 0.91]
/// </code></example>
public static class Pooling
{
    /// <summary>Returns the weighted mean. The result lies between the least and the greatest probability.</summary>
    /// <param name="parts">The probabilities with their weights.</param>
    /// <exception cref="ArgumentException">There is none with a weight above 0.</exception>
    public static ProbabilityInterval Linear(params IReadOnlyList<PooledProbability> parts)
    {
        Require(parts);
        return IntervalPool.Apply(parts, (ends, _) => Mean(ends));
    }

    /// <summary>
    /// Returns the normalized weighted geometric mean, which is the mean of the log-odds. Unlike <see cref="Linear"/> it follows a source
    /// that is nearly certain. Sources that agree on a probability keep it.
    /// </summary>
    /// <param name="parts">The probabilities with their weights.</param>
    /// <exception cref="ArgumentException">There is none with a weight above 0.</exception>
    public static ProbabilityInterval Logarithmic(params IReadOnlyList<PooledProbability> parts)
    {
        Require(parts);
        return IntervalPool.Apply(parts, LogPool.OfMeans);
    }

    /// <summary>
    /// Returns the probability after independent sources, each of which started from the same prior probability: the log-odds that each
    /// adds to the prior are added up. One source alone keeps its probability.
    /// </summary>
    /// <param name="prior">The probability before any source, above 0 and below 1.</param>
    /// <param name="parts">The probabilities with their weights.</param>
    /// <exception cref="ArgumentOutOfRangeException">The prior is not above 0 and below 1.</exception>
    /// <exception cref="ArgumentException">There is none with a weight above 0.</exception>
    public static ProbabilityInterval LogOdds(decimal prior, params IReadOnlyList<PooledProbability> parts)
    {
        if (prior is <= 0 or >= 1)
            throw new ArgumentOutOfRangeException(nameof(prior), prior, "A prior must be above 0 and below 1: no source could change it.");
        Require(parts);
        return IntervalPool.Apply(parts, (ends, rounding) => LogPool.OfOdds(ends, prior, rounding));
    }

    /// <summary>
    /// Returns the probability that at least one of several independent causes is sufficient: 1 - (1 - p)(1 - q)…. Without any cause it
    /// is 0. No source counts against the statement, so it suits causes and detectors rather than opinions.
    /// </summary>
    /// <param name="parts">The probabilities with their weights.</param>
    public static ProbabilityInterval NoisyOr(params IReadOnlyList<PooledProbability> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.All(part => part.Weight.Value == 0)) return default;
        if (parts.Any(part => part.Weight.Value is not (0 or 1))) return IntervalPool.Apply(parts, LogPool.OfCauses, decisive: 1);
        return IntervalPool.Apply(parts, (ends, _) => AnyOf(ends), decisive: 1);
    }

    private static void Require(IReadOnlyList<PooledProbability> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.All(part => part.Weight.Value == 0))
            throw new ArgumentException("A pool needs at least one probability with a weight above 0.", nameof(parts));
    }

    private static decimal Mean(ReadOnlySpan<WeightedEnd> ends)
    {
        decimal sum = 0, weights = 0;
        foreach (var (probability, weight) in ends)
        {
            sum += probability * weight;
            weights += weight;
        }

        return Math.Clamp(sum / weights, ends[0].Probability, ends[^1].Probability);
    }

    private static decimal AnyOf(ReadOnlySpan<WeightedEnd> ends)
    {
        var none = 1m;
        foreach (var (probability, _) in ends)
        {
            none *= 1 - probability;
        }

        // Doubt never becomes certainty by rounding.
        return 1 - (none == 0 && ends[^1].Probability < 1 ? 0.0000000000000000000000000001m : none);
    }
}
