namespace FactTracker.Analysis;

/// <summary>One stated confidence that went into a pool.</summary>
/// <remarks>Compared by reference.</remarks>
/// <example><code>
/// foreach (var judgement in set.PoolConfidence(claim).Contributions.SelectMany(part => part.Judgements))
///     Console.WriteLine($"{judgement.Claim}: {judgement.Interval}, weight {judgement.Weight}");
/// </code></example>
public sealed class PooledJudgement
{
    internal PooledJudgement(
        ClaimId claim, SourceId? source, JudgementBasis basis, ProbabilityInterval interval, PoolWeight weight, Confidence? stated) =>
        (Claim, Source, Basis, Interval, Weight, Stated) = (claim, source, basis, interval, weight, stated);

    /// <summary>The claim it stands in.</summary>
    public ClaimId Claim { get; }

    /// <summary>The cited source, when it is the grade of a citation; otherwise null.</summary>
    public SourceId? Source { get; }

    /// <summary>Where it stands.</summary>
    public JudgementBasis Basis { get; }

    /// <summary>The probabilities that went in.</summary>
    public ProbabilityInterval Interval { get; }

    /// <summary>How much it counts: 1, or less by the reliability of the sources.</summary>
    public PoolWeight Weight { get; }

    /// <summary>The confidence as stated, or null for the grade of a citation.</summary>
    public Confidence? Stated { get; }
}
