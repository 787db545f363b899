using FactTracker.PostgreSql.Tests.Servers;
using FactTracker.Storage;
using FactTracker.Tests;
using Npgsql;

namespace FactTracker.PostgreSql.Tests;

/// <summary>A server that stops at once in the middle of an import.</summary>
public sealed class CrashTests
{
    private const int BatchSize = 50;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Restart_loses_no_acknowledged_batch_and_leaves_no_half_one()
    {
        var binaries = PostgreSqlCluster.FindBinaries();
        Assert.SkipWhen(binaries is null, "There is no PostgreSQL to stop: install the package postgresql (15 or later).");
        await using var cluster = await PostgreSqlCluster.StartAsync(binaries);
        await using var store = await PostgreSqlClaimStore.OpenAsync(cluster.ConnectionString, null, Cancellation);
        var acknowledged = 0;
        for (var crash = 0; crash < Effort.Rounds(30); crash++)
        {
            var import = Task.Run(() => ImportAsync(store, acknowledged, () => Interlocked.Increment(ref acknowledged)), Cancellation);
            await Task.Delay(50 + 37 * crash % 200, Cancellation);
            await cluster.CrashAsync();
            await import;

            NpgsqlConnection.ClearAllPools();
            var claims = await store.ReadAsync(StoredKind.Claim, null, Cancellation).ToListAsync(Cancellation);
            var (batches, half) = Math.DivRem(claims.Count, BatchSize);
            half.Should().Be(0, "batches count as a whole");
            batches.Should().BeInRange(acknowledged, acknowledged + 1, "what was acknowledged is there, and at most the batch in between");
            claims.Select(claim => claim.Id).Should().Equal(Enumerable.Range(0, claims.Count).Select(number => $"claim-{number}"));
            acknowledged = batches;
        }

        acknowledged.Should().BePositive();
        (await store.VerifyAsync(Cancellation)).Should().BeEmpty();
    }

    private static async Task ImportAsync(PostgreSqlClaimStore store, int from, Action onAcknowledged)
    {
        try
        {
            for (var batch = from; ; batch++)
            {
                var claims = Enumerable.Range(batch * BatchSize, BatchSize).Select(number => TestClaims.Of(number));
                await store.AppendAsync(new StoreBatch(TestClaims.Now) { Claims = [.. claims] }, Cancellation);
                onAcknowledged();
            }
        }
        catch (NpgsqlException)
        {
            // The server has stopped.
        }
    }
}
