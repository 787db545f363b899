namespace FactTracker.Analysis;

/// <summary>Weights for the reliability of sources, A to E. F and unrated sources have none: there is no basis for a judgement.</summary>
/// <remarks>No standard assigns numbers to the grades, so these are a choice and are printed with each result. Equal by content.</remarks>
/// <example><code>new ReliabilityWeights(1, 0.8m, 0.6m, 0.4m, 0.2m);</code></example>
public sealed record ReliabilityWeights
{
    /// <summary>Creates a table of weights.</summary>
    /// <param name="a">The weight of A, completely reliable; above 0, at most 1.</param>
    /// <param name="b">The weight of B, usually reliable.</param>
    /// <param name="c">The weight of C, fairly reliable.</param>
    /// <param name="d">The weight of D, not usually reliable.</param>
    /// <param name="e">The weight of E, unreliable.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is not above 0, or is above 1.</exception>
    public ReliabilityWeights(decimal a, decimal b, decimal c, decimal d, decimal e)
    {
        foreach (var weight in (ReadOnlySpan<decimal>)[a, b, c, d, e])
        {
            if (weight is <= 0 or > 1)
                throw new ArgumentOutOfRangeException(nameof(a), weight, "A weight of reliability must be above 0 and at most 1.");
        }

        (A, B, C, D, E) = (a, b, c, d, e);
    }

    /// <summary>The weight of completely reliable sources.</summary>
    public decimal A { get; }

    /// <summary>The weight of usually reliable sources.</summary>
    public decimal B { get; }

    /// <summary>The weight of fairly reliable sources.</summary>
    public decimal C { get; }

    /// <summary>The weight of sources that are not usually reliable.</summary>
    public decimal D { get; }

    /// <summary>The weight of unreliable sources.</summary>
    public decimal E { get; }

    /// <summary>Returns the weight of a grade, or null for F.</summary>
    /// <param name="reliability">The grade.</param>
    public PoolWeight? Of(Reliability reliability) => reliability switch
    {
        Reliability.CompletelyReliable => A,
        Reliability.UsuallyReliable => B,
        Reliability.FairlyReliable => C,
        Reliability.NotUsuallyReliable => D,
        Reliability.Unreliable => E,
        _ => null,
    };
}
