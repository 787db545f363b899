using FactTracker.PostgreSql.Tests.Servers;

namespace FactTracker.Cli.Tests.Stores;

/// <summary>A PostgreSQL server for the tests of the command, where the binaries are installed.</summary>
public sealed class DatabaseServer : IAsyncLifetime
{
    private PostgreSqlCluster? _cluster;
    private int _databases;

    /// <summary>Creates an empty database, and returns its address. Without a server the test is skipped.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        Assert.SkipWhen(_cluster is null, "There is no PostgreSQL: install the package postgresql (15 or later).");
        var name = $"claims{Interlocked.Increment(ref _databases)}";
        await _cluster.RunScriptAsync($"create database {name};");
        return _cluster.AddressOf(name);
    }

    public async ValueTask InitializeAsync()
    {
        if (PostgreSqlCluster.FindBinaries() is { } binaries) _cluster = await PostgreSqlCluster.StartAsync(binaries);
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null) await _cluster.DisposeAsync();
    }
}
