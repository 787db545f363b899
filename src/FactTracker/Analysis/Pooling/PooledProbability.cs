namespace FactTracker.Analysis;

/// <summary>A probability or an interval of probabilities that goes into a pool, with its weight.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Interval">The probabilities; an interval without width is a single probability.</param>
/// <param name="Weight">How much it counts.</param>
/// <example><code>
/// new PooledProbability(0.9m, 2);
/// PooledProbability likely = ConfidenceScale.Icd203.Terms[4].Interval!.Value;
/// </code></example>
public sealed record PooledProbability(ProbabilityInterval Interval, PoolWeight Weight)
{
    /// <summary>Creates a single probability with a weight.</summary>
    /// <param name="probability">The probability, from 0 to 1.</param>
    /// <param name="weight">How much it counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is below 0 or above 1.</exception>
    public PooledProbability(decimal probability, PoolWeight weight)
        : this(new ProbabilityInterval(probability, probability), weight)
    {
    }

    /// <summary>Creates a single probability that counts as one source.</summary>
    /// <param name="probability">The probability, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is below 0 or above 1.</exception>
    public static implicit operator PooledProbability(decimal probability) => new(probability, PoolWeight.One);

    /// <summary>Creates an interval that counts as one source.</summary>
    /// <param name="interval">The interval.</param>
    public static implicit operator PooledProbability(ProbabilityInterval interval) => new(interval, PoolWeight.One);
}
