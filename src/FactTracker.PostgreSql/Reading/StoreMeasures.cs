using FactTracker.PostgreSql.Schema;
using FactTracker.PostgreSql.Sql;
using FactTracker.Storage;
using Npgsql;

namespace FactTracker.PostgreSql.Reading;

/// <summary>Counts what a store holds.</summary>
internal static class StoreMeasures
{
    public static async Task<StoreStatistics> RunAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var sql = SqlText.Of($"""
            select v.claims, v.sources, v.versions, v.removed, e.entries, f.second, f.nanosecond, l.second, l.nanosecond, b.bytes
            from (
              select count(*) filter (where kind = 0 and until = {Server.Still}) as claims,
                count(*) filter (where kind = 1 and until = {Server.Still}) as sources,
                count(*) filter (where kind is not null) as versions,
                count(*) filter (where kind is null and until = {Server.Still}) as removed
              from versions) v
            cross join (select count(*) as entries from entries) e
            left join (select * from entries order by sequence limit 1) f on true
            left join (select * from entries order by sequence desc limit 1) l on true
            cross join (
              select sum(pg_total_relation_size(c.oid))::bigint as bytes
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = current_schema() and c.relkind = 'r') b
            """);
        return (await source.RowAsync(sql, Read, cancellationToken).ConfigureAwait(false))!;
    }

    private static StoreStatistics Read(NpgsqlDataReader row) => new()
    {
        Claims = row.GetInt64(0),
        Sources = row.GetInt64(1),
        Versions = row.GetInt64(2),
        Removed = row.GetInt64(3),
        Entries = row.GetInt64(4),
        FirstRecorded = row.IsDBNull(5) ? null : Instants.Of(row.GetInt64(5), row.GetInt32(6)),
        LastRecorded = row.IsDBNull(7) ? null : Instants.Of(row.GetInt64(7), row.GetInt32(8)),
        Bytes = row.GetInt64(9),
        SchemaVersion = SchemaScripts.Latest,
    };
}
