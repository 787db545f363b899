namespace FactTracker.Analysis;

/// <summary>A confidence, or a citation that could carry one, that does not count in a pool.</summary>
/// <remarks>Compared by reference.</remarks>
/// <example><code>
/// foreach (var part in set.PoolConfidence(claim).LeftOut) Console.WriteLine($"{part.Claim}: {part.Reason}");
/// </code></example>
public sealed class LeftOutJudgement
{
    internal LeftOutJudgement(ClaimId claim, SourceId? source, LeftOutReason reason) => (Claim, Source, Reason) = (claim, source, reason);

    /// <summary>The claim it stands in.</summary>
    public ClaimId Claim { get; }

    /// <summary>The cited source, when it is about a citation; otherwise null.</summary>
    public SourceId? Source { get; }

    /// <summary>Why it does not count.</summary>
    public LeftOutReason Reason { get; }
}
