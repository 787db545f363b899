using System.Runtime.CompilerServices;
using FactTracker.PostgreSql.Sql;
using Npgsql;

namespace FactTracker.PostgreSql.Verification;

/// <summary>Reads all versions, a page at a time.</summary>
internal static class VersionPages
{
    private const int PageSize = 500;

    public static async IAsyncEnumerable<VerifiedVersion> ReadAsync(
        NpgsqlConnection connection, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = 0L;
        while (true)
        {
            var sql = SqlText.Of($"""
                select v.version, r.id, v.since, v.until,
                  (select min(n.since) from versions n where n.number = v.number and n.since > v.since),
                  exists (select from entries e where e.sequence = v.since),
                  v.kind, v.digest, v.json, v.earliest, v.latest, v.earliest_is_certain, v.latest_is_certain, v.recorded_day,
                  array(select t.field from terms t where t.term = any(v.terms) order by t.term),
                  array(select t.text from terms t where t.term = any(v.terms) order by t.term),
                  array(select m from unnest(v.terms) as m where m < 0),
                  v.words,
                  a.dimensions, a.lowers, a.uppers, a.exacts, a.units
                from (select * from versions where version > {last} order by version limit {PageSize}) v
                left join records r on r.number = v.number
                left join lateral (
                  select array_agg(dimension) as dimensions, array_agg(lower) as lowers, array_agg(upper) as uppers,
                    array_agg(exact) as exacts, array_agg(unit) as units
                  from amounts where version = v.version) a on true
                order by v.version
                """);
            var page = await connection.RowsAsync(sql, VerifiedVersion.Read, cancellationToken).ConfigureAwait(false);
            foreach (var version in page) yield return version;
            if (page.Count < PageSize) yield break;
            last = page[^1].Version;
        }
    }
}
