using FactTracker.Sqlite.Engine;
using NodaTime;

namespace FactTracker.Sqlite.Reading;

/// <summary>The state of the store that a question is about.</summary>
/// <param name="Sequence">The last entry that counts.</param>
/// <param name="Numbers">The greatest number of a record as of that entry.</param>
internal readonly record struct AsOf(long Sequence, long Numbers)
{
    /// <summary>Whatever is there.</summary>
    public static readonly AsOf Now = new(long.MaxValue, VersionKey.MostNumbers);

    /// <summary>What holds of a version that counts, in SQL with one parameter for the last entry.</summary>
    public static string Sql(string parameter) => $"v.since <= {parameter} AND (v.until = 0 OR v.until > {parameter})";

    /// <summary>Returns the state as of a recorded time; null for now.</summary>
    public static AsOf Find(Session session, Instant? known)
    {
        if (known is not { } at) return Now;
        var (seconds, nanoseconds) = EntryTime.Of(at);
        using var row = session.Prepare(
            """
            SELECT sequence, numbers FROM entry WHERE (seconds, nanoseconds) <= (?1, ?2)
            ORDER BY seconds DESC, nanoseconds DESC, sequence DESC LIMIT 1
            """).Bind(1, seconds).Bind(2, nanoseconds);
        return row.Step() ? new AsOf(row.Long(0), row.Long(1)) : default;
    }

    /// <summary>Returns the state as of the last entry, which later entries do not change.</summary>
    public static AsOf FindFixed(Session session, Instant? known)
    {
        if (known is not null) return Find(session, known);
        using var row = session.Prepare("SELECT sequence, numbers FROM entry ORDER BY sequence DESC LIMIT 1");
        return row.Step() ? new AsOf(row.Long(0), row.Long(1)) : default;
    }
}
