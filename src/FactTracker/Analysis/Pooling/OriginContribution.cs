namespace FactTracker.Analysis;

/// <summary>What one origin adds to a pool. Judgements that share an origin are one contribution.</summary>
/// <remarks>Compared by reference.</remarks>
/// <example><code>
/// foreach (var part in set.PoolConfidence(claim).Contributions)
///     Console.WriteLine($"{string.Join(", ", part.Sources)}: {part.Interval}; without it {part.Without}");
/// </code></example>
public sealed class OriginContribution
{
    internal OriginContribution(
        IReadOnlyList<SourceId> sources, bool isCertain, IReadOnlyList<PooledJudgement> judgements, ProbabilityInterval interval,
        PoolWeight weight, ProbabilityInterval? without)
    {
        (Sources, IsCertain, Judgements) = (sources, isCertain, judgements);
        (Interval, Weight, Without) = (interval, weight, without);
    }

    /// <summary>
    /// The origins that the judgements lead to, in ordinal order, without those that nobody names. Empty for judgements without any known
    /// origin, which are one contribution together, because nothing shows that they are independent.
    /// </summary>
    public IReadOnlyList<SourceId> Sources { get; }

    /// <summary>Whether one of the origins says that it rests on nothing else.</summary>
    public bool IsCertain { get; }

    /// <summary>What went in, in the order of the set.</summary>
    public IReadOnlyList<PooledJudgement> Judgements { get; }

    /// <summary>The mean of what went in, before it is weighed: of probabilities, or of opinions if the method works on those.</summary>
    public ProbabilityInterval Interval { get; }

    /// <summary>The mean of their weights.</summary>
    public PoolWeight Weight { get; }

    /// <summary>
    /// The result without this contribution. Null when it is the only one, when the rest has no result, or when there are more than 500
    /// contributions.
    /// </summary>
    public ProbabilityInterval? Without { get; }
}
