using FactTracker.Sqlite.Engine;
using FactTracker.Sqlite.Index;

namespace FactTracker.Sqlite.Writing;

/// <summary>The different dates of claims, as the writer knows them, and how often the present batch has each.</summary>
internal sealed class DateTable(Session session)
{
    private const int MostKept = 100_000;

    private readonly Dictionary<DateKey, long> _ids = [];
    private readonly Dictionary<long, long> _counts = [];

    /// <summary>Returns the number of a date of one more claim.</summary>
    public long Count(DateKey date)
    {
        if (!_ids.TryGetValue(date, out var id)) _ids.Add(date, id = Find(date) ?? Add(date));
        _counts[id] = _counts.GetValueOrDefault(id) + 1;
        return id;
    }

    /// <summary>Writes how often the batch had each date.</summary>
    public void WriteCounts()
    {
        foreach (var (id, count) in _counts)
        {
            session.Prepare("UPDATE date SET claims = claims + ?2 WHERE id = ?1").Bind(1, id).Bind(2, count).Run();
        }

        _counts.Clear();
        if (_ids.Count > MostKept) _ids.Clear();
    }

    /// <summary>Forgets what may no longer be so.</summary>
    public void Forget()
    {
        _ids.Clear();
        _counts.Clear();
    }

    private long? Find(DateKey date)
    {
        using var row = session.Prepare("SELECT id FROM date WHERE kind = ?1 AND latest = ?2 AND earliest = ?3 AND certain = ?4")
            .Bind(1, (long)date.Kind).Bind(2, date.Latest).Bind(3, date.Earliest).Bind(4, date.Certain);
        return row.Step() ? row.Long(0) : null;
    }

    private long Add(DateKey date)
    {
        session.Prepare("INSERT INTO date (kind, earliest, latest, certain, claims) VALUES (?1, ?2, ?3, ?4, 0)")
            .Bind(1, (long)date.Kind).Bind(2, date.Earliest).Bind(3, date.Latest).Bind(4, date.Certain).Run();
        var id = session.Number("SELECT last_insert_rowid()")!.Value;
        if (date.Days is not { } days) return id;
        session.Prepare("INSERT INTO date_range VALUES (?1, ?2, ?2, ?3, ?4)")
            .Bind(1, id).Bind(2, (long)date.Kind).Bind(3, RangeDay.Of(days.Earliest)).Bind(4, RangeDay.Of(days.Latest)).Run();
        return id;
    }
}
