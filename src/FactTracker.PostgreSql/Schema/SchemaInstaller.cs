using System.Data;
using FactTracker.PostgreSql.Sql;
using FactTracker.PostgreSql.Writing;
using FactTracker.Storage;
using Npgsql;

namespace FactTracker.PostgreSql.Schema;

/// <summary>Makes sure that a schema has the present version.</summary>
internal static class SchemaInstaller
{
    private const string NotPermitted = "42501";

    private static string Remedy =>
        "An administrator can create it with the script that PostgreSqlClaimStore.SchemaScript returns.";

    /// <summary>Checks the version of a schema, creates it where it is missing, and brings it forward where it is older.</summary>
    /// <exception cref="StoreVersionException">It has a later version, or an earlier one that may not be changed.</exception>
    /// <exception cref="InvalidOperationException">It is missing and may not be created.</exception>
    public static async Task RunAsync(NpgsqlDataSource source, PostgreSqlStoreOptions options, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await ServerCheck.RunAsync(connection, cancellationToken).ConfigureAwait(false);
            var name = $"The schema {options.Schema} of the database {connection.Database}";
            var version = await VersionAsync(connection, options.Schema, cancellationToken).ConfigureAwait(false);
            if (version > SchemaScripts.Latest) throw new StoreVersionException(name, version, SchemaScripts.Latest);
            if (version == SchemaScripts.Latest) return;
            if (!options.CreatesSchema && version > 0) throw new StoreVersionException(name, version, SchemaScripts.Latest);
            if (!options.CreatesSchema) throw new InvalidOperationException($"{name} holds no store. {Remedy}");
            try
            {
                await UpgradeAsync(connection, options.Schema, cancellationToken).ConfigureAwait(false);
            }
            catch (PostgresException error) when (error.SqlState == NotPermitted)
            {
                throw new InvalidOperationException($"{name} may not be created by {connection.UserName}. {Remedy}", error);
            }
        }
    }

    // The version is read again under the lock: another process may have been first.
    private static async Task UpgradeAsync(NpgsqlConnection connection, string schema, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            await WriterLock.TakeAsync(connection, schema, cancellationToken).ConfigureAwait(false);
            var version = await VersionAsync(connection, schema, cancellationToken).ConfigureAwait(false);
            if (version < 0) await RunAsync(connection, $"create schema \"{schema}\"", cancellationToken).ConfigureAwait(false);
            for (var next = Math.Max(version, 0) + 1; next <= SchemaScripts.Latest; next++)
            {
                await RunAsync(connection, SchemaScripts.Read(next), cancellationToken).ConfigureAwait(false);
                await connection.RunAsync(SqlText.Of($"insert into schema_versions (version) values ({next})"), cancellationToken)
                    .ConfigureAwait(false);
            }

            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    // The version of the schema: 0 where it has no tables, -1 where it does not exist.
    private static async Task<int> VersionAsync(NpgsqlConnection connection, string schema, CancellationToken cancellationToken)
    {
        var sql = SqlText.Of($"""
            select case
              when not exists (select from pg_namespace where nspname = {schema}) then -1
              when not exists (select from pg_tables where schemaname = {schema} and tablename = 'schema_versions') then 0
              else 1 end
            """);
        var state = await connection.RowAsync(sql, row => row.GetInt32(0), cancellationToken).ConfigureAwait(false);
        return state < 1
            ? state
            : await connection.RowAsync(
                SqlText.Of($"select coalesce(max(version), 0) from schema_versions"), row => row.GetInt32(0), cancellationToken)
                .ConfigureAwait(false);
    }

    // For scripts, which have no values: the name of the schema has been checked to be letters, digits and underscores.
    private static async Task RunAsync(NpgsqlConnection connection, string script, CancellationToken cancellationToken)
    {
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = script;
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
