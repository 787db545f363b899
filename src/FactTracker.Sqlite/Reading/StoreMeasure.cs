using FactTracker.Sqlite.Engine;
using FactTracker.Sqlite.Schema;
using FactTracker.Sqlite.Writing;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Reading;

/// <summary>Returns how much a store holds, without counting anything: each entry has the sums.</summary>
internal static class StoreMeasure
{
    public static StoreStatistics Read(Session session, string path)
    {
        var sums = StoreSums.Read(session);
        using var first = session.Prepare("SELECT seconds, nanoseconds FROM entry ORDER BY sequence LIMIT 1");
        return new StoreStatistics
        {
            Claims = sums.Claims,
            Sources = sums.Sources,
            Versions = sums.Versions,
            Removed = sums.Removed,
            Entries = sums.Sequence,
            FirstRecorded = first.Step() ? EntryTime.Read(first, 0) : null,
            LastRecorded = sums.At,
            Bytes = Length(path) + Length(path + "-wal"),
            SchemaVersion = SchemaScripts.Version,
        };
    }

    private static long Length(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;
}
