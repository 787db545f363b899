using NodaTime;

namespace FactTracker.Storage;

/// <summary>How much a store holds.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// var statistics = await store.MeasureAsync();
/// Console.WriteLine($"{statistics.Claims} claims from {statistics.Sources} sources");
/// </code></example>
public sealed record StoreStatistics
{
    /// <summary>The number of claims, without removed ones.</summary>
    public long Claims { get; init; }

    /// <summary>The number of sources, without removed ones.</summary>
    public long Sources { get; init; }

    /// <summary>The number of versions of records, present and past, without tombstones.</summary>
    public long Versions { get; init; }

    /// <summary>The number of records that are removed.</summary>
    public long Removed { get; init; }

    /// <summary>The number of entries, each of which changed something.</summary>
    public long Entries { get; init; }

    /// <summary>The recorded time of the first entry, or null.</summary>
    public Instant? FirstRecorded { get; init; }

    /// <summary>The recorded time of the last entry, or null.</summary>
    public Instant? LastRecorded { get; init; }

    /// <summary>The bytes that the store has on disk, or null where that is not known.</summary>
    public long? Bytes { get; init; }

    /// <summary>The version of the schema of the database, or null where there is none.</summary>
    public int? SchemaVersion { get; init; }
}
