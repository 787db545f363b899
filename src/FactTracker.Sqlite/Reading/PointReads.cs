using FactTracker.Sqlite.Engine;
using FactTracker.Sqlite.Writing;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Sqlite.Reading;

/// <summary>Reads by id, and what else takes one row or a few.</summary>
internal static class PointReads
{
    private static readonly string OfKey =
        $"SELECT {StoredRows.Columns} FROM version v {StoredRows.Joins} WHERE v.key = ?1 AND {AsOf.Sql("?2")}";

    private static readonly string OfLater =
        $"""
        SELECT {StoredRows.Columns} FROM version v {StoredRows.Joins}
        WHERE v.key BETWEEN ?1 AND ?3 AND {AsOf.Sql("?2")} ORDER BY v.key DESC LIMIT 1
        """;

    public static StoredRecord? Find(Session session, string id, AsOf known)
    {
        if (NumberOf(session, id) is not var (number, revision)) return null;
        if (revision == 0) return ReadKey(session, number, known);
        using (var row = session.Prepare(OfLater)
            .Bind(1, VersionKey.Of(number, 1)).Bind(2, known.Sequence).Bind(3, VersionKey.Of(number, revision)))
        {
            if (row.Step()) return StoredRows.Read(row);
        }

        return ReadKey(session, number, known);
    }

    public static List<StoredRecord> FindSources(Session session, IReadOnlyCollection<SourceId> ids, Instant? known)
    {
        var asOf = AsOf.Find(session, known);
        var sources = new List<StoredRecord>(ids.Count);
        foreach (var id in ids)
        {
            if (Find(session, id.Text, asOf) is { Kind: StoredKind.Source } source) sources.Add(source);
        }

        return sources;
    }

    public static List<RecordVersion> ReadHistory(Session session, string id)
    {
        var history = new List<RecordVersion>();
        if (NumberOf(session, id) is not var (number, revision)) return history;
        using var rows = session.Prepare(
            $"""
            SELECT {StoredRows.Columns}, e.by, e.why, v.until, g.seconds, g.nanoseconds, g.by, g.why
            FROM version v {StoredRows.Joins} LEFT JOIN entry g ON g.sequence = v.until
            WHERE v.key = ?1 OR v.key BETWEEN ?2 AND ?3 ORDER BY v.key
            """).Bind(1, number).Bind(2, VersionKey.Of(number, 1)).Bind(3, VersionKey.Of(number, Math.Max(1, revision)));
        RecordVersion? removal = null;
        while (rows.Step())
        {
            var record = StoredRows.Read(rows);
            if (removal is not null && removal.Sequence != record.Sequence) history.Add(removal);
            history.Add(VersionOf(rows, record.Sequence, StoredRows.Count, record.At) with { Record = record });
            var until = rows.Long(StoredRows.Count + 2);
            removal = until == 0 ? null : VersionOf(rows, until, StoredRows.Count + 5, EntryTime.Read(rows, StoredRows.Count + 3));
        }

        if (removal is not null) history.Add(removal);
        return history;
    }

    public static bool HasMark(Session session, Digest mark)
    {
        byte[] runs;
        using (var row = session.Prepare("SELECT runs FROM mark WHERE digest = ?1").BindDigest(1, mark))
        {
            if (!row.Step()) return false;
            runs = row.Bytes(0).ToArray();
        }

        foreach (var (first, last) in KeyRuns.Read(runs))
        {
            using var ended = session.Prepare("SELECT 1 FROM version WHERE key BETWEEN ?1 AND ?2 AND until <> 0 LIMIT 1")
                .Bind(1, first).Bind(2, last);
            if (ended.Step()) return false;
        }

        return true;
    }

    public static IReadOnlyList<ReadOnlyMemory<byte>> ReadHeaders(Session session, Instant? known)
    {
        var headers = new List<ReadOnlyMemory<byte>>();
        using var rows = session.Prepare("SELECT json FROM header WHERE sequence <= ?1 ORDER BY ordinal")
            .Bind(1, AsOf.Find(session, known).Sequence);
        while (rows.Step()) headers.Add(rows.Bytes(0).ToArray());
        return headers;
    }

    /// <summary>Returns a version, where it counts.</summary>
    public static StoredRecord? ReadKey(Session session, long key, AsOf known)
    {
        using var row = session.Prepare(OfKey).Bind(1, key).Bind(2, known.Sequence);
        return row.Step() ? StoredRows.Read(row) : null;
    }

    private static RecordVersion VersionOf(Statement row, long sequence, int by, Instant at) =>
        new(sequence, at) { By = AgentJson.Read(row.TextOrNull(by)), Why = row.TextOrNull(by + 1) };

    private static (long Number, long Revision)? NumberOf(Session session, string id)
    {
        using var row = session.Prepare("SELECT number, revision FROM record WHERE id = ?1").BindText(1, id);
        return row.Step() ? (row.Long(0), row.Long(1)) : null;
    }
}
