using NodaTime;

namespace FactTracker.Storage;

/// <summary>What one entry of a store recorded under an id.</summary>
/// <remarks>Not equal by content.</remarks>
/// <example><code>
/// await foreach (var version in store.ReadHistoryAsync("friendly-2024"))
///     Console.WriteLine($"{version.At} {version.By}: {(version.Record is null ? "removed" : version.Record.Digest)}");
/// </code></example>
/// <param name="Sequence">The number of the entry, from 1.</param>
/// <param name="At">The recorded time of the entry.</param>
public sealed record RecordVersion(long Sequence, Instant At)
{
    /// <summary>Who recorded it, or null.</summary>
    public Agent? By { get; init; }

    /// <summary>The reason, or null.</summary>
    public string? Why { get; init; }

    /// <summary>The record from then on, or null where the entry removed it.</summary>
    public StoredRecord? Record { get; init; }
}
