using NodaTime;

namespace FactTracker.Analysis;

/// <summary>A source that no longer has the content that was cited: its hash differs now, or a quote is no longer in it.</summary>
/// <remarks>Only a program that looks at the source can know this; the set does not. Equal by content.</remarks>
/// <param name="Source">The id of the source.</param>
/// <example><code>
/// var change = new EvidenceChange("city-page") { Since = new LocalDate(2025, 6, 1) };
/// var stale = set.StaleAt(SystemClock.Instance.GetCurrentInstant(), StalenessPolicy.Default, [change]);
/// </code></example>
public sealed record EvidenceChange(SourceId Source)
{
    /// <summary>The claim whose quote no longer holds, or null when it concerns every claim that the source supports.</summary>
    public ClaimId? Claim { get; init; }

    /// <summary>The day on which the change was noticed, or null when it is not known.</summary>
    public LocalDate? Since { get; init; }
}
