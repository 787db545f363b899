using FactTracker.PostgreSql.Sql;
using Npgsql;

namespace FactTracker.PostgreSql.Schema;

/// <summary>Checks that a server can hold a store.</summary>
internal static class ServerCheck
{
    private const int LeastMajor = 15;

    /// <exception cref="NotSupportedException">The server is too old, or the database is in another encoding than UTF-8.</exception>
    public static async Task RunAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (connection.PostgreSqlVersion.Major < LeastMajor)
        {
            throw new NotSupportedException(
                $"The server is PostgreSQL {connection.PostgreSqlVersion}; a store needs version {LeastMajor} or later.");
        }

        var encoding = await connection.RowAsync(
            SqlText.Of($"select current_setting('server_encoding')"), row => row.GetString(0), cancellationToken).ConfigureAwait(false);
        if (encoding != "UTF8")
        {
            throw new NotSupportedException(
                $"The database {connection.Database} has the encoding {encoding}; create one with the encoding UTF8 for a store.");
        }
    }
}
