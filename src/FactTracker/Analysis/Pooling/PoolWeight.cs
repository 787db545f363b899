using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>How much one probability counts in a pool: 1 for one independent source.</summary>
/// <remarks>
/// <para>From 0 to 1,000,000. In a linear or logarithmic pool only the proportions of the weights matter. In a pool of log-odds and in a
/// noisy-OR a weight of 2 counts as two independent sources, and a weight of 0.5 as half of one.</para>
/// <para>Equality is by number. <c>default</c> is 0, which counts for nothing.</para>
/// </remarks>
/// <example><code>
/// PoolWeight half = 0.5m;
/// Pooling.Linear(new PooledProbability(0.9m, 3), new PooledProbability(0.5m, 1)); // [0.8, 0.8]
/// </code></example>
public readonly record struct PoolWeight
{
    private const decimal Most = 1_000_000; // Sums of many such weights fit into a decimal with digits to spare.

    /// <summary>Creates a weight from a number.</summary>
    /// <param name="value">The number, from 0 to 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0 or above 1,000,000.</exception>
    public PoolWeight(decimal value)
    {
        if (value is < 0 or > Most)
            throw new ArgumentOutOfRangeException(nameof(value), value, "A weight must be between 0 and 1,000,000.");
        Value = value;
    }

    /// <summary>The weight of one source: 1.</summary>
    public static PoolWeight One { get; } = new(1);

    /// <summary>The number, from 0 to 1,000,000.</summary>
    public decimal Value { get; }

    /// <summary>Creates a weight from a number, so that a literal can be used as a weight.</summary>
    /// <param name="value">The number, from 0 to 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0 or above 1,000,000.</exception>
    public static implicit operator PoolWeight(decimal value) => new(value);

    /// <summary>Returns the number, in the same way in every culture.</summary>
    public override string ToString() => Value.ToString("0.############################", CultureInfo.InvariantCulture);
}
