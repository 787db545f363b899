using FactTracker.PostgreSql.Sql;
using Npgsql;

namespace FactTracker.PostgreSql.Writing;

/// <summary>The texts that were imported.</summary>
internal static class MarkTable
{
    /// <summary>Whether a text was imported and each record of it is as it was then.</summary>
    public static async Task<bool> HasAsync(NpgsqlConnection connection, Digest mark, CancellationToken cancellationToken)
    {
        var sql = SqlText.Of($"""
            select not exists (
              select from unnest(m.firsts, m.lasts) as g(first, last) join versions v on v.version between g.first and g.last
              where v.until < 9223372036854775807 and not exists (
                select from versions p
                where p.number = v.number and p.until = 9223372036854775807 and p.kind = v.kind and p.digest = v.digest))
            from marks m where m.digest = {mark}
            """);
        return await connection.RowAsync(sql, row => row.GetBoolean(0), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Records that a text was imported.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="mark">The digest of the text.</param>
    /// <param name="versions">The versions of its records.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static Task<int> SetAsync(
        NpgsqlConnection connection, Digest mark, IEnumerable<long> versions, CancellationToken cancellationToken)
    {
        var firsts = new List<long>();
        var lasts = new List<long>();
        foreach (var version in versions.Order())
        {
            if (lasts.Count > 0 && lasts[^1] + 1 == version)
            {
                lasts[^1] = version;
                continue;
            }

            firsts.Add(version);
            lasts.Add(version);
        }

        var sql = SqlText.Of($"""
            insert into marks (digest, firsts, lasts) values ({mark}, {firsts.ToArray()}, {lasts.ToArray()})
            on conflict (digest) do update set firsts = excluded.firsts, lasts = excluded.lasts
            """);
        return connection.RunAsync(sql, cancellationToken);
    }
}
