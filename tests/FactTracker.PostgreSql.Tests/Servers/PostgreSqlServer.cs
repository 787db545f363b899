using FactTracker.PostgreSql.Tests.Servers;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgreSqlServer))]

namespace FactTracker.PostgreSql.Tests.Servers;

/// <summary>The server of all tests: that of an environment variable, or a cluster that lives as long as the tests run.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    /// <summary>The environment variable with a connection string or URL of a server to test on.</summary>
    public const string Variable = "FACTTRACKER_POSTGRES";

    private PostgreSqlCluster? _cluster;
    private string? _given;
    private int _schemas;

    /// <summary>The connection string. Without a server the test is skipped.</summary>
    public string ConnectionString
    {
        get
        {
            Assert.SkipWhen(
                _given is null && _cluster is null,
                $"There is no PostgreSQL: install the package postgresql (15 or later), or set {Variable} to a connection string.");
            return _given ?? _cluster!.ConnectionString;
        }
    }

    /// <summary>Options for a schema that no other test uses.</summary>
    public PostgreSqlStoreOptions NewSchema() =>
        new() { Schema = $"facttracker_test_{Environment.ProcessId}_{Interlocked.Increment(ref _schemas)}" };

    /// <summary>Opens an empty store.</summary>
    public async Task<PostgreSqlClaimStore> OpenAsync() => await OpenAsync(NewSchema());

    /// <summary>Opens a store.</summary>
    public Task<PostgreSqlClaimStore> OpenAsync(PostgreSqlStoreOptions options) =>
        PostgreSqlClaimStore.OpenAsync(ConnectionString, options, TestContext.Current.CancellationToken);

    /// <summary>Runs a statement, as an administrator or an accident would.</summary>
    public async Task<object?> RunAsync(PostgreSqlStoreOptions options, string sql)
    {
        await using var source = Connections.ConnectionPool.Create(ConnectionString, options.Schema);
        await using var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask InitializeAsync()
    {
        _given = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null;
        if (_given is null && PostgreSqlCluster.FindBinaries() is { } binaries) _cluster = await PostgreSqlCluster.StartAsync(binaries);
    }

    public async ValueTask DisposeAsync()
    {
        if (_given is not null) await DropSchemasAsync();
        if (_cluster is not null) await _cluster.DisposeAsync();
    }

    private async Task DropSchemasAsync()
    {
        await using var source = Connections.ConnectionPool.Create(_given!, "public");
        for (var number = 1; number <= _schemas; number++)
        {
            await using var command = source.CreateCommand(
                $"drop schema if exists facttracker_test_{Environment.ProcessId}_{number} cascade");
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }
}
