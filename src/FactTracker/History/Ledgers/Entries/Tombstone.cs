using NodaTime;

namespace FactTracker.History;

/// <summary>What is left of a claim or source that was removed: when it was removed, by whom and why.</summary>
/// <remarks>A record that comes back with the same id has no tombstone any more. Immutable; equal by content.</remarks>
/// <example><code>
/// var stone = new Tombstone("friendly-1999", 17, Instant.FromUtc(2025, 10, 1, 9, 0)) { Why = "no such survey" };
/// </code></example>
/// <param name="Id">The id of the claim or source.</param>
/// <param name="Sequence">The number of the entry that removed it.</param>
/// <param name="At">The recorded time of that entry.</param>
public sealed record Tombstone(string Id, long Sequence, Instant At)
{
    /// <summary>Who removed it, or null.</summary>
    public Agent? By { get; init; }

    /// <summary>The reason, or null.</summary>
    public string? Why { get; init; }
}
