using NodaTime;

namespace FactTracker.Analysis;

/// <summary>One reason for which a claim is stale.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Reason">Why it is stale.</param>
/// <param name="Policy">The policy, and after a slash the rule that applied, if it was one.</param>
/// <example><code>
/// var now = SystemClock.Instance.GetCurrentInstant();
/// foreach (var finding in set.StaleAt(now).Findings) Console.WriteLine($"{finding.Claim}: {finding.ToWords()}");
/// </code></example>
public sealed record StaleFinding(ClaimId Claim, StaleReason Reason, string Policy)
{
    /// <summary>Whether it is stale whatever day an imprecise date means; otherwise it is only possible.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>
    /// The last day on which it was not stale: the day on which it expired, or on which a check or a newer value was due. Null when it is
    /// not known.
    /// </summary>
    public LocalDate? Since { get; init; }

    /// <summary>
    /// The day on which it falls due again if it is dealt with now, or null when it does not or this depends on the new value.
    /// </summary>
    public LocalDate? Next { get; init; }

    /// <summary>The source that is the reason, or null.</summary>
    public SourceId? Source { get; init; }

    /// <summary>The newer edition of the source, or null.</summary>
    public SourceId? NewerSource { get; init; }

    /// <summary>The newer claim, or null.</summary>
    public ClaimId? NewerClaim { get; init; }

    /// <summary>Whether the source is not cited itself, but is what a cited source is based on.</summary>
    public bool IsIndirect { get; init; }
}
