using FactTracker.Sqlite.Engine;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Writing;

/// <summary>The settings of the connection that writes.</summary>
internal static class WriterSettings
{
    private const int CacheKibibytes = 65_536; // The last pages of all indexes stay in memory during an import.
    private const int CheckpointPages = 4_000; // 32 MiB between copies of the log into the file.

    public static void Apply(Session session, SqliteDurability durability) =>
        session.Execute(
            $"""
            PRAGMA synchronous = {durability switch { SqliteDurability.Full => "FULL", SqliteDurability.Normal => "NORMAL", _ => "OFF" }};
            PRAGMA cache_size = -{CacheKibibytes};
            PRAGMA wal_autocheckpoint = {CheckpointPages};
            PRAGMA journal_size_limit = {CheckpointPages * 8_192}
            """);
}
