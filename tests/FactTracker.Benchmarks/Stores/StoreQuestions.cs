using System.Diagnostics;
using FactTracker.Analysis;
using FactTracker.Benchmarks.Generation;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Benchmarks.Stores;

/// <summary>Asks a store of the large set, now and as of the middle of the import, and prints the fastest and the middle time.</summary>
internal sealed class StoreQuestions(SqliteClaimStore store, int claims, int pieces)
{
    private const int Runs = 31;
    private const int Page = 50;

    public async Task RunAsync()
    {
        var dice = new Dice(7);
        await AskAsync("by id", known => store.FindAsync($"claim-{dice.Below(claims / 2):000000}", known), inner: 100);
        await PageAsync("subject and property", "subject = Germany and property = \"trust in the police\"");
        await PageAsync("source", "source = survey-017");
        await PageAsync("tag and value", "tag = energy and value > 90%");
        await PageAsync("a value", "value = 33.3%");
        await PageAsync("time overlap", null, Edtf.Parse("2012-03"));
        await PageAsync("time overlap, newest", null, Edtf.Parse("2012-03"), StoreOrder.Newest);
        await PageAsync("subject, newest", "subject = Germany", null, StoreOrder.Newest);
        await PageAsync("newest", null, null, StoreOrder.Newest);
        await SearchAsync("words, few", "france police table 17 wave 3");
        await SearchAsync("words, broad", "trust police");
        await SearchAsync("words, in a sixth", "respondents");
        await SearchAsync("words, in all", "per cent stated");
        await AskAsync(
            "likeness",
            known => store.SearchAsync(
                new StoreSearch("65 per cent of respondents in Germany stated trust in the police") { IsByLikeness = true, Known = known }),
            runs: 5);
    }

    private Task SearchAsync(string name, string text) =>
        AskAsync(name, known => store.SearchAsync(new StoreSearch(text) { Known = known }), runs: 5);

    private Task PageAsync(string name, string? where, Edtf? about = null, StoreOrder order = StoreOrder.Stored)
    {
        var query = new StoreQuery
        {
            Where = where is null ? null : ClaimQuery.Parse(where), About = about, Order = order, Limit = Page, WithPossible = true,
        };
        return AskAsync(name, async known =>
        {
            var count = 0;
            await foreach (var _ in store.QueryAsync(query with { Known = known })) count++;
            return count;
        });
    }

    private async Task AskAsync<T>(string name, Func<Instant?, Task<T>> ask, int runs = Runs, int inner = 1)
    {
        List<double> now = [], before = [];
        var middle = StoreText.TimeOf(Math.Max(1, pieces / 2));
        for (var run = 0; run < runs; run++)
        {
            now.Add(await TimeAsync(ask, null, inner));
            before.Add(await TimeAsync(ask, middle, inner));
        }

        now.Sort();
        before.Sort();
        Console.WriteLine(
            $"  {name,-22} {now[0],9:N0} µs, middle {now[runs / 2],9:N0} µs; as of {before[0],9:N0} µs: {before[0] / now[0]:0.00} times");
    }

    private static async Task<double> TimeAsync<T>(Func<Instant?, Task<T>> ask, Instant? known, int inner)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < inner; i++) await ask(known);
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / inner;
    }
}
