using NodaTime;

namespace FactTracker.Analysis;

/// <summary>A source that does not hold any more what was cited from it.</summary>
/// <param name="Index">The index of the source.</param>
/// <param name="Reason">What happened to it.</param>
internal sealed record SourceFault(int Index, StaleReason Reason)
{
    /// <summary>The day on which it happened or was noticed, or null.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Whether it is certain that it concerns this source.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>The time from which a check of a claim has taken it into account, or null when no check settles it.</summary>
    public Instant? SettledFrom { get; init; }

    /// <summary>The only claim that it concerns, or null when it concerns all.</summary>
    public ClaimId? Claim { get; init; }
}
