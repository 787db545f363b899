using FactTracker.Sqlite.Engine;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Sqlite.Writing;

/// <summary>The last entry, and what the store holds as of it; a batch counts on from there.</summary>
internal sealed class StoreSums
{
    public long Sequence { get; private init; }

    public Instant? At { get; private init; }

    public long Numbers { get; set; }

    public long Claims { get; private set; }

    public long Sources { get; private set; }

    public long Versions { get; set; }

    public long Removed { get; set; }

    public static StoreSums Read(Session session)
    {
        using var row = session.Prepare(
            """
            SELECT sequence, seconds, nanoseconds, numbers, claims, sources, versions, removed
            FROM entry ORDER BY sequence DESC LIMIT 1
            """);
        return !row.Step() ? new StoreSums() : new StoreSums
        {
            Sequence = row.Long(0),
            At = EntryTime.Read(row, 1),
            Numbers = row.Long(3),
            Claims = row.Long(4),
            Sources = row.Long(5),
            Versions = row.Long(6),
            Removed = row.Long(7),
        };
    }

    public void Count(StoredKind kind, int change)
    {
        if (kind == StoredKind.Claim) Claims += change;
        else Sources += change;
    }

    /// <summary>Writes the entry that comes next.</summary>
    public void WriteNext(Session session, Instant at, StoreBatch batch)
    {
        var (seconds, nanoseconds) = EntryTime.Of(at);
        session.Prepare("INSERT INTO entry VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
            .Bind(1, Sequence + 1).Bind(2, seconds).Bind(3, nanoseconds)
            .BindText(4, AgentJson.Write(batch.By)).BindText(5, batch.Why)
            .Bind(6, Numbers).Bind(7, Claims).Bind(8, Sources).Bind(9, Versions).Bind(10, Removed).Run();
    }
}
