using FactTracker.PostgreSql.Sql;
using Npgsql;

namespace FactTracker.PostgreSql.Writing;

/// <summary>The advisory lock that lets one writer at a time write to a store, until the end of its transaction.</summary>
internal static class WriterLock
{
    // "FT" and the number of the lock: other programs in the database take other numbers.
    private const int Class = 0x4654_0001;

    /// <summary>Waits for the lock of a schema.</summary>
    public static Task<int> TakeAsync(NpgsqlConnection connection, string schema, CancellationToken cancellationToken) =>
        connection.RunAsync(SqlText.Of($"select pg_advisory_xact_lock({Class}, hashtext({schema}))"), cancellationToken);
}
