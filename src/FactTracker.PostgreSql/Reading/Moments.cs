using FactTracker.PostgreSql.Sql;
using NodaTime;
using Npgsql;

namespace FactTracker.PostgreSql.Reading;

/// <summary>Finds the entry as of which a question looks.</summary>
internal static class Moments
{
    /// <summary>Returns the last entry that was recorded at a time or before: 0 where there is none, and <see cref="Server.Now"/> for no
    /// time.</summary>
    public static async Task<long> AsOfAsync(NpgsqlConnection connection, Instant? known, CancellationToken cancellationToken)
    {
        if (known is not { } at) return Server.Now;
        var sql = SqlText.Of($"""
            select sequence from entries where (second, nanosecond) <= ({Instants.SecondOf(at)}, {Instants.NanosecondOf(at)})
            order by second desc, nanosecond desc, sequence desc limit 1
            """);
        return await connection.RowAsync(sql, row => row.GetInt64(0), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns the last entry there is, so that several statements look as of the same one; 0 where there is none.</summary>
    public static Task<long> LastAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        connection.RowAsync(SqlText.Of($"select coalesce(max(sequence), 0) from entries"), row => row.GetInt64(0), cancellationToken);
}
