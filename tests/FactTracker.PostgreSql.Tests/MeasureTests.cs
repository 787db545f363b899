using System.Diagnostics;
using FactTracker.Analysis;
using FactTracker.PostgreSql.Tests.Servers;
using FactTracker.Storage;

namespace FactTracker.PostgreSql.Tests;

/// <summary>Prints the figures of the README: run it alone, with <c>-explicit only -showLiveOutput</c>.</summary>
public sealed class MeasureTests(PostgreSqlServer server)
{
    private const int BatchSize = 5_000;

    private static readonly string[] Expressions =
    [
        "subject = \"subject 7\" and property = fell", "source = source-3", "when overlaps 1950", "value > 900", "tag = \"tag 1\"",
        "text ~ \"rent survey\"", "id = claim-77",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory(Explicit = true)]
    [InlineData(100_000)]
    [InlineData(1_000_000)]
    public async Task Measure(int count)
    {
        var options = server.NewSchema();
        await using var store = await server.OpenAsync(options);
        var json = 0L;
        var reading = new Stopwatch();
        var writing = Stopwatch.StartNew();
        foreach (var numbers in Enumerable.Range(0, count).Chunk(BatchSize))
        {
            reading.Start();
            var claims = numbers.Select(number => TestClaims.Of(number)).ToArray();
            json += claims.Sum(claim => claim.ToUtf8Json().Length);
            reading.Stop();
            await store.AppendAsync(new StoreBatch(TestClaims.Now) { Claims = [.. claims] }, Cancellation);
        }

        var seconds = (writing.Elapsed - reading.Elapsed).TotalSeconds;
        Print($"{count} claims, {json / 1e6:0.0} MB of JSON: import {seconds:0.0} s, {count / seconds:0} claims a second");
        await BareCopyAsync(options, count);
        await server.RunAsync(options, "vacuum analyze versions, amounts, terms, records, entries");
        Print($"database {(await store.MeasureAsync(Cancellation)).Bytes / (double)json:0.00} times the JSON");
        var again = Stopwatch.StartNew();
        var same = Enumerable.Range(0, BatchSize).Select(number => TestClaims.Of(number));
        await store.AppendAsync(new StoreBatch(TestClaims.Now) { Claims = [.. same] }, Cancellation);
        Print($"the same {BatchSize} again: {again.Elapsed.TotalMilliseconds:0} ms");
        await TimeAsync("point look-up", 2_000, i => store.FindAsync($"claim-{i * 7919L % count}", null, Cancellation));
        await TimeAsync("one claim appended", 100, i => store.AppendAsync(
            new StoreBatch(TestClaims.Now) { Claims = [TestClaims.Of(count + i)] }, Cancellation));
        foreach (var where in Expressions)
        {
            var query = new StoreQuery { Where = ClaimQuery.Parse(where), Limit = 50 };
            await TimeAsync($"first 50 of {where}", 50, async _ => await store.QueryAsync(query, Cancellation).CountAsync(Cancellation));
            await TimeAsync("  newest first", 50, async _ =>
                await store.QueryAsync(query with { Order = StoreOrder.Newest }, Cancellation).CountAsync(Cancellation));
            await TimeAsync("  as of then", 50, async _ =>
                await store.QueryAsync(query with { Known = TestClaims.Now }, Cancellation).CountAsync(Cancellation));
            var plan = await store.ExplainAsync(query, Cancellation);
            Print($"    {string.Join("\n    ", plan.Engine)}");
        }

        await TimeAsync("ranked: rent survey", 20, _ => store.SearchAsync(new StoreSearch("rent survey"), Cancellation));
        await TimeAsync("ranked broad: number", 5, _ => store.SearchAsync(new StoreSearch("number"), Cancellation));
        await TimeAsync("like", 5, _ => store.SearchAsync(new StoreSearch("rent rose number 77") { IsByLikeness = true }, Cancellation));
        var all = Stopwatch.StartNew();
        var read = await store.ReadAsync(StoredKind.Claim, null, Cancellation).CountAsync(Cancellation);
        Print($"all {read} records read: {all.Elapsed.TotalSeconds:0.0} s");
        all.Restart();
        (await store.VerifyAsync(Cancellation)).Should().BeEmpty();
        Print($"verified: {all.Elapsed.TotalSeconds:0.0} s");
    }

    // What the same records cost without any index, in the same batches: the measure of the import.
    private async Task BareCopyAsync(PostgreSqlStoreOptions options, int count)
    {
        await server.RunAsync(options, "create table bare (number bigint primary key, json json not null)");
        await using var source = Connections.ConnectionPool.Create(server.ConnectionString, options.Schema);
        var time = new Stopwatch();
        foreach (var numbers in Enumerable.Range(0, count).Chunk(BatchSize))
        {
            var rows = Array.ConvertAll(numbers, number => (number, TestClaims.Of(number).ToUtf8Json()));
            time.Start();
            await using var connection = await source.OpenConnectionAsync(Cancellation);
            await using var copy = await connection.BeginBinaryImportAsync(
                "copy bare (number, json) from stdin (format binary)", Cancellation);
            foreach (var (number, json) in rows)
            {
                await copy.StartRowAsync(Cancellation);
                await copy.WriteAsync((long)number, NpgsqlTypes.NpgsqlDbType.Bigint, Cancellation);
                await copy.WriteAsync(json, NpgsqlTypes.NpgsqlDbType.Json, Cancellation);
            }

            await copy.CompleteAsync(Cancellation);
            time.Stop();
        }

        Print($"bare COPY of the JSON: {time.Elapsed.TotalSeconds:0.0} s, {count / time.Elapsed.TotalSeconds:0} claims a second");
        await server.RunAsync(options, "drop table bare");
    }

    private static async Task TimeAsync(string what, int times, Func<int, Task> work)
    {
        for (var i = 0; i < 5; i++) await work(10_000 + i);
        var spans = new List<double>();
        for (var i = 0; i < times; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await work(i);
            spans.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        spans.Sort();
        Print($"{what}: median {spans[spans.Count / 2]:0.00} ms, least {spans[0]:0.00} ms");
    }

    private static void Print(string text) => TestContext.Current.TestOutputHelper!.WriteLine(text);
}
