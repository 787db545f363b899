using FactTracker.Sqlite.Engine;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Reading;

/// <summary>Pages in the order of the store. First versions and later ones are two ranges of keys, each of them in that order.</summary>
internal static class VersionRange
{
    /// <summary>Returns the records after a number, at most so many.</summary>
    public static List<StoredRecord> Read(
        Session session, StoredKind kind, Compiled condition, SqlParameters parameters, AsOf known, long after, int limit)
    {
        if (condition.IsNever || known.Sequence == 0) return [];
        var first = Read(session, kind, condition, parameters, known, (after, Math.Min(VersionKey.Revised, known.Numbers + 1)), limit);
        if (!HasRevised(session)) return first;
        var start = VersionKey.Of(after + 1, 1) - 1;
        var later = Read(session, kind, condition, parameters, known, (start, long.MaxValue), limit);
        if (later.Count == 0) return first;
        first.AddRange(later);
        first.Sort((left, right) => left.Number.CompareTo(right.Number));
        if (first.Count > limit) first.RemoveRange(limit, first.Count - limit);
        return first;
    }

    /// <summary>Whether any record was ever replaced.</summary>
    public static bool HasRevised(Session session) => session.Number("SELECT max(key) FROM version") >= VersionKey.Revised;

    /// <summary>Returns the query of one range of keys.</summary>
    public static string Sql(StoredKind kind, Compiled condition)
    {
        var key = condition.Match is null ? "v.key" : "f.rowid";
        return $"""
            SELECT {StoredRows.Columns} FROM {Source(condition)} {StoredRows.Joins}
            WHERE {Condition(kind, condition)} ORDER BY {key} LIMIT ?4
            """;
    }

    /// <summary>The table that leads, with the version <c>v</c>.</summary>
    public static string Source(Compiled condition) =>
        condition.Match is null ? "version v" : "claim_index f CROSS JOIN version v ON v.key = f.rowid";

    /// <summary>What holds of the rows: ?1 and ?2 are keys between which they are, ?3 the last entry, ?5 the query of the word
    /// index.</summary>
    public static string Condition(StoredKind kind, Compiled condition)
    {
        var key = condition.Match is null ? "v.key" : "f.rowid";
        var sql = $"{key} > ?1 AND {key} < ?2 AND {AsOf.Sql("?3")}";
        sql += condition.Match is not null ? " AND f.claim_index MATCH ?5"
            : kind == StoredKind.Source ? " AND v.kind = 1" : " AND +v.kind = 0";
        return condition.Filter is null ? sql : $"{sql} AND {condition.Filter}";
    }

    public static void Bind(
        Statement statement, Compiled condition, SqlParameters parameters, AsOf known, (long After, long Before) keys, int limit)
    {
        statement.Bind(1, keys.After).Bind(2, keys.Before).Bind(3, known.Sequence).Bind(4, limit);
        if (condition.Match is { } match) statement.BindText(5, match);
        parameters.BindTo(statement);
    }

    private static List<StoredRecord> Read(
        Session session, StoredKind kind, Compiled condition, SqlParameters parameters, AsOf known, (long After, long Before) keys,
            int limit)
    {
        var records = new List<StoredRecord>();
        using var rows = session.Prepare(Sql(kind, condition));
        Bind(rows, condition, parameters, known, keys, limit);
        while (rows.Step()) records.Add(StoredRows.Read(rows));
        return records;
    }
}
