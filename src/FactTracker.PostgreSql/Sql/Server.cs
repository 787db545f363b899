using Npgsql;

namespace FactTracker.PostgreSql.Sql;

/// <summary>Statements on connections.</summary>
internal static class Server
{
    /// <summary>The entry that stands for "still" in the column <c>until</c>.</summary>
    public const long Still = long.MaxValue;

    /// <summary>An entry after all others: as of it, what counts is what counts now.</summary>
    public const long Now = Still - 1;

    /// <summary>Runs a statement without an answer.</summary>
    /// <returns>The number of rows that it changed.</returns>
    public static async Task<int> RunAsync(this NpgsqlConnection connection, SqlText sql, CancellationToken cancellationToken)
    {
        var command = sql.On(connection);
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Returns the rows of an answer.</summary>
    public static async Task<List<T>> RowsAsync<T>(
        this NpgsqlConnection connection, SqlText sql, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        var command = sql.On(connection);
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false)) rows.Add(read(reader));
            }
        }

        return rows;
    }

    /// <summary>Returns the only row of an answer, or the default of its type where there is none.</summary>
    public static async Task<T?> RowAsync<T>(
        this NpgsqlConnection connection, SqlText sql, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        (await connection.RowsAsync(sql, read, cancellationToken).ConfigureAwait(false)) is [var row, ..] ? row : default;

    /// <summary>Returns the rows of an answer on a connection that is taken from the pool for it.</summary>
    public static async Task<List<T>> RowsAsync<T>(
        this NpgsqlDataSource source, SqlText sql, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return await connection.RowsAsync(sql, read, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Returns the only row of an answer on a connection that is taken from the pool for it.</summary>
    public static async Task<T?> RowAsync<T>(
        this NpgsqlDataSource source, SqlText sql, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        (await source.RowsAsync(sql, read, cancellationToken).ConfigureAwait(false)) is [var row, ..] ? row : default;
}
