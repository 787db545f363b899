using NodaTime;

namespace FactTracker.Storage;

/// <summary>How a store in a SQLite file is opened.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <example><code>
/// await using var store = await SqliteClaimStore.OpenAsync("claims.db", new SqliteStoreOptions { IsReadOnly = true });
/// </code></example>
public sealed record SqliteStoreOptions
{
    /// <summary>For reading and writing, and what counts survives a loss of power.</summary>
    public static SqliteStoreOptions Default { get; } = new();

    /// <summary>Whether the file is only read. It must exist then, in the present version of the schema.</summary>
    /// <remarks>Where no file can be created beside it, as on read-only media, it is read as a file that nobody changes; if somebody does,
    /// reads fail until it is opened again.</remarks>
    public bool IsReadOnly { get; init; }

    /// <summary>What a batch survives.</summary>
    public SqliteDurability Durability { get; init; }

    /// <summary>How long to wait for another process that writes to the file.</summary>
    public Duration Patience { get; init; } = Duration.FromSeconds(30);
}
