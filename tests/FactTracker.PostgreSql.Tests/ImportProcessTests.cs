using System.Diagnostics;
using FactTracker.PostgreSql.Tests.Servers;
using FactTracker.Storage;

namespace FactTracker.PostgreSql.Tests;

/// <summary>Several processes that import overlapping texts at once.</summary>
public sealed class ImportProcessTests(PostgreSqlServer server)
{
    private const string Schema = "FACTTRACKER_POSTGRES_TEST_SCHEMA";
    private const string First = "FACTTRACKER_POSTGRES_TEST_FIRST";
    private const int Processes = 4;
    private const int Claims = 2_000;
    private const int Step = 500;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Four_processes_end_in_the_content_of_one()
    {
        var options = server.NewSchema();
        await using var store = await server.OpenAsync(options);
        var running = Enumerable.Range(0, Processes).Select(number => Start(options, number * Step)).ToArray();
        foreach (var process in running)
        {
            var output = await process.StandardOutput.ReadToEndAsync(Cancellation);
            await process.WaitForExitAsync(Cancellation);
            process.ExitCode.Should().Be(0, output);
            process.Dispose();
        }

        await using var alone = await server.OpenAsync();
        await alone.AppendAsync(StoreBatch.Of(TestClaims.Set(0, Claims + (Processes - 1) * Step), TestClaims.Now), Cancellation);
        (await ContentOf(store)).Should().Equal(await ContentOf(alone));
        (await store.ReadHeaderAsync(null, Cancellation)).Should().Be(await alone.ReadHeaderAsync(null, Cancellation));
        (await store.VerifyAsync(Cancellation)).Should().BeEmpty();
    }

    /// <summary>What each of the processes does: it is this test, run alone.</summary>
    [Fact(Explicit = true)]
    public async Task Importer()
    {
        var options = new PostgreSqlStoreOptions { Schema = Environment.GetEnvironmentVariable(Schema)! };
        var first = int.Parse(Environment.GetEnvironmentVariable(First)!, System.Globalization.CultureInfo.InvariantCulture);
        await using var store = await server.OpenAsync(options);
        var set = TestClaims.Set(first, Claims);
        var header = StoreBatch.Of(set, TestClaims.Now) with { Claims = [] };
        await store.AppendAsync(header, Cancellation);
        foreach (var claims in set.Claims.Chunk(100))
        {
            await store.AppendAsync(new StoreBatch(TestClaims.Now) { Claims = [.. claims] }, Cancellation);
        }
    }

    private static async Task<List<string>> ContentOf(PostgreSqlClaimStore store)
    {
        var claims = await store.ReadAsync(StoredKind.Claim, null, Cancellation).ToListAsync(Cancellation);
        var sources = await store.ReadAsync(StoredKind.Source, null, Cancellation).ToListAsync(Cancellation);
        return [.. claims.Concat(sources).Select(record => $"{record.Kind} {record.Id} {record.Digest}").Order(StringComparer.Ordinal)];
    }

    private Process Start(PostgreSqlStoreOptions options, int first)
    {
        var assembly = typeof(ImportProcessTests).Assembly.Location;
        var start = new ProcessStartInfo(
            "dotnet", [assembly, "-noAutoReporters", "-explicit", "only", "-method", $"*.{nameof(ImportProcessTests)}.{nameof(Importer)}"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment[PostgreSqlServer.Variable] = server.ConnectionString;
        start.Environment[Schema] = options.Schema;
        start.Environment[First] = first.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Process.Start(start)!;
    }
}
