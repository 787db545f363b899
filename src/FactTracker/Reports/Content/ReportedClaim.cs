using FactTracker.Analysis;
using FactTracker.History;

namespace FactTracker.Reports.Content;

/// <summary>A claim with what the analyses found about it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Words">The claim in words.</param>
/// <param name="Origins">What it rests on.</param>
internal sealed record ReportedClaim(Claim Claim, string Words, ClaimOrigins Origins)
{
    /// <summary>The conflicts that it is in.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>Why it is stale, or possibly stale.</summary>
    public IReadOnlyList<StaleFinding> Stale { get; init; } = [];

    /// <summary>What changed in it since the earlier set, or null.</summary>
    public ClaimChange? Change { get; init; }

    /// <summary>What was recorded about it, the oldest entry first.</summary>
    public IReadOnlyList<LoggedEntry> History { get; init; } = [];

    public bool IsStale => Stale.Any(finding => finding.IsCertain);

    public bool IsContradicted => Conflicts.Any(conflict => conflict.Verdict == ConflictVerdict.Contradictory);
}
