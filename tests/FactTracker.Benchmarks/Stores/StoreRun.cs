using System.Diagnostics;
using FactTracker.Storage;

namespace FactTracker.Benchmarks.Stores;

/// <summary>
/// Measures stores in SQLite at two sizes, the second ten times the first: import against a bare insert of the same rows in interleaved
/// pairs of processor time, once the code is compiled for good, the size of the database, and how long questions take, now and as of an
/// earlier time.
/// </summary>
internal static class StoreRun
{
    private const int Claims = 10_000;
    private const int Pairs = 3;
    private const int WarmUpClaims = 20_000;
    private const int WarmUps = 5;

    public static async Task RunAsync(string[] options)
    {
        var claims = options.Length > 0 ? int.Parse(options[0]) : Claims;
        var sizes = options.Length > 1 ? new[] { claims } : [claims, 10 * claims];
        await InFolderAsync(WarmUpAsync);
        foreach (var size in sizes) await InFolderAsync(folder => RunAsync(new StoreText(size), folder, size > 200_000 ? 1 : Pairs));
    }

    private static async Task InFolderAsync(Func<string, Task> work)
    {
        var folder = Directory.CreateTempSubdirectory("facttracker-stores-");
        try
        {
            await work(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Code is compiled again and again, better each time, while an import begins; otherwise the first pair would measure the compiler.
    private static async Task WarmUpAsync(string folder)
    {
        var text = new StoreText(WarmUpClaims);
        for (var round = 0; round < WarmUps; round++)
        {
            Bare(Path.Combine(folder, $"{round}.bare.db"), text);
            await using var store = await SqliteClaimStore.OpenAsync(Path.Combine(folder, $"{round}.db"));
            await text.ImportAsync(store);
        }
    }

    private static async Task RunAsync(StoreText text, string folder, int pairs)
    {
        Console.WriteLine($"{text.Claims:N0} claims, {text.Length / 1e6:N0} MB of JSON");
        var path = "";
        var pieces = 0;
        for (var pair = 0; pair < pairs; pair++)
        {
            path = Path.Combine(folder, $"{pair}.db");
            var bare = await TimeAsync(() => Task.FromResult(Bare(Path.Combine(folder, $"{pair}.bare.db"), text)));
            await using var store = await SqliteClaimStore.OpenAsync(path);
            var import = await TimeAsync(async () => pieces = await text.ImportAsync(store));
            var again = await TimeAsync(async () => await text.ImportAsync(store));
            Console.WriteLine(
                $"  bare insert {PerClaim(bare, text)}, import {PerClaim(import, text)}: {import / bare:0.0} times; "
                + $"again {PerClaim(again, text)}: {again / bare:0.00} times");
        }

        await text.PrintStagesAsync(TimeAsync);
        var length = new FileInfo(path).Length;
        Console.WriteLine($"  database {length / 1e6:N0} MB: {length / (double)text.Length:0.00} times the JSON");
        await using var opened = await SqliteClaimStore.OpenAsync(path);
        await new StoreQuestions(opened, text.Claims, pieces).RunAsync();
    }

    private static int Bare(string path, StoreText text)
    {
        BareRows.Insert(path, text.Pieces());
        return 0;
    }

    private static string PerClaim(TimeSpan time, StoreText text) => $"{time.TotalMicroseconds / text.Claims:0.0} µs a claim";

    // Processor time, of all threads: what others do on the machine does not count.
    private static async Task<TimeSpan> TimeAsync(Func<Task<int>> work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        await work();
        process.Refresh();
        return process.TotalProcessorTime - before;
    }
}
