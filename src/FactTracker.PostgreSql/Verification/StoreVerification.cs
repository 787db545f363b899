using System.Data;
using FactTracker.PostgreSql.Sql;
using Npgsql;

namespace FactTracker.PostgreSql.Verification;

/// <summary>Checks all that a store holds, in one snapshot.</summary>
internal static class StoreVerification
{
    // More would say nothing new, and need memory.
    private const int MaxFaults = 1_000;

    public static async Task<IReadOnlyList<string>> RunAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken)
                .ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var faults = await TableFaultsAsync(connection, cancellationToken).ConfigureAwait(false);
                await foreach (var version in VersionPages.ReadAsync(connection, cancellationToken).ConfigureAwait(false))
                {
                    faults.AddRange(VersionCheck.FindFaults(version));
                    if (faults.Count >= MaxFaults) break;
                }

                return faults;
            }
        }
    }

    private static Task<List<string>> TableFaultsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var sql = SqlText.Of($"""
            select 'Entry ' || sequence || ' has an earlier recorded time than the one before.' from (
              select sequence, (second, nanosecond) < lag((second, nanosecond)) over (order by sequence) as is_earlier from entries) e
            where is_earlier
            union all
            select 'Entry ' || sequence || ' has a number that does not follow the one before.' from (
              select sequence, sequence <> coalesce(lag(sequence) over (order by sequence), 0) + 1 as is_apart from entries) e
            where is_apart
            union all
            select 'The record ' || r.id || ' has no version.' from records r
            where not exists (select from versions v where v.number = r.number)
            union all
            select 'There are quantities of the version ' || a.version || ', which does not exist.' from amounts a
            where not exists (select from versions v where v.version = a.version)
            limit {MaxFaults}
            """);
        return connection.RowsAsync(sql, row => row.GetString(0), cancellationToken);
    }
}
