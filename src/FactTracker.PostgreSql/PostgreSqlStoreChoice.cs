using FactTracker.PostgreSql.Connections;
using FactTracker.Storage;
using Npgsql;

namespace FactTracker.PostgreSql;

/// <summary>Chooses a PostgreSQL database as the store of a program.</summary>
/// <remarks>The server is asked for a connection by the first question, not before.</remarks>
/// <example><code>
/// new ServiceCollection().AddFactTracker(options => options.UsePostgreSql("postgresql://anna@db.example.org/claims"));
/// </code></example>
public static class PostgreSqlStoreChoice
{
    private const string Name = "PostgreSQL";

    extension(IStoreChoice choice)
    {
        /// <summary>Keeps the claims in a schema of a PostgreSQL database.</summary>
        /// <param name="connection">A connection string of Npgsql, or a URL such as <c>postgresql://user@host/database</c>. No message
        /// contains it, since it may have a password.</param>
        /// <param name="options">The schema, or null for the defaults.</param>
        public void UsePostgreSql(string connection, PostgreSqlStoreOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(choice);
            ArgumentException.ThrowIfNullOrWhiteSpace(connection);
            choice.UseStore(
                Name,
                async stop => await PostgreSqlClaimStore.OpenAsync(connection, options, stop).ConfigureAwait(false),
                () => FaultOf(connection));
        }
    }

    // What Npgsql says of a connection string may quote a part of it.
    private static string? FaultOf(string connection)
    {
        try
        {
            var builder = ConnectionUrl.IsUrl(connection) ? ConnectionUrl.Read(connection) : new NpgsqlConnectionStringBuilder(connection);
            return builder.Host is { Length: > 0 }
                ? null
                : "The connection names no server. Write Host=… into it, or a URL such as postgresql://user@server/database.";
        }
        catch (Exception error) when (error is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            return "The connection cannot be read. Write a URL such as postgresql://user@server/database, or a connection string of " +
                "Npgsql such as Host=server;Username=user;Database=database.";
        }
    }
}
