using FactTracker.PostgreSql.Sql;
using FactTracker.Storage;
using Npgsql;

namespace FactTracker.PostgreSql.Writing;

/// <summary>Reads what a writer needs to know of the store.</summary>
internal static class StateReader
{
    /// <summary>Returns what counts at present under some ids.</summary>
    public static async Task<Dictionary<string, PresentVersion>> PresentAsync(
        NpgsqlConnection connection, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var held = ids.Where(StoredText.CanHold).ToArray();
        if (held.Length == 0) return [];
        var sql = SqlText.Of($"""
            select r.id, v.number, v.version, v.kind, v.digest
            from unnest({held}) as g(id) join records r on r.id = g.id join versions v on v.number = r.number and v.until = {Server.Still}
            """);
        var rows = await connection.RowsAsync(
            sql,
            row => KeyValuePair.Create(
                row.GetString(0),
                new PresentVersion(
                    row.GetInt64(1), row.GetInt64(2), row.IsDBNull(3) ? null : (StoredKind)row.GetInt16(3),
                    row.IsDBNull(4) ? null : new Digest(row.GetFieldValue<byte[]>(4)))),
            cancellationToken).ConfigureAwait(false);
        return new Dictionary<string, PresentVersion>(rows, StringComparer.Ordinal);
    }

    /// <summary>Returns the last numbers that were given. The caller holds the lock of writers.</summary>
    public static async Task<StoreState> LastAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var sql = SqlText.Of($"""
            select coalesce((select max(number) from records), 0), coalesce((select max(version) from versions), 0),
              e.sequence, e.second, e.nanosecond
            from (select 1) as one left join (select * from entries order by sequence desc limit 1) e on true
            """);
        return (await connection.RowAsync(sql, Read, cancellationToken).ConfigureAwait(false))!;
    }

    private static StoreState Read(NpgsqlDataReader row)
    {
        var isEmpty = row.IsDBNull(2);
        return new StoreState
        {
            Number = row.GetInt64(0),
            Version = row.GetInt64(1),
            Sequence = isEmpty ? 0 : row.GetInt64(2),
            At = isEmpty ? null : Instants.Of(row.GetInt64(3), row.GetInt32(4)),
        };
    }
}
