using System.Diagnostics;
using System.Globalization;
using FactTracker.History;

namespace FactTracker.Benchmarks.Matching;

/// <summary>Measures finding claims and duplicates in a large set once, in time and memory.</summary>
internal static class DuplicateRun
{
    private const int Usual = 1_000_000;
    private const int Questions = 200;

    public static void Run(string[] options)
    {
        var count = options is [var claims] ? int.Parse(claims, CultureInfo.InvariantCulture) : Usual;
        var set = WordSample.Of(count);
        Console.WriteLine($"{count:N0} claims, {Megabytes():N0} MB with the set");
        Measure("duplicates", () => set.FindDuplicates().Pairs.Count);
        ClaimMatcher? matcher = null;
        Measure("index", () => (matcher = ClaimMatcher.Of(set)).Set.Claims.Count);
        Console.WriteLine($"{Megabytes():N0} MB with the set and the index");
        var questions = Enumerable.Range(0, Questions).Select(i => set.Claims[i * (count / Questions)].Text!).ToList();
        var watch = Stopwatch.StartNew();
        var first = questions.Count(question => matcher!.Find(question).Matches[0].Score >= 1);
        var each = watch.Elapsed.TotalMilliseconds / Questions;
        Console.WriteLine($"find       {each,10:N2} ms each, {first} of {Questions} found in the same words");
    }

    private static void Measure(string what, Func<int> run)
    {
        var watch = Stopwatch.StartNew();
        var found = run();
        Console.WriteLine($"{what,-10} {watch.Elapsed.TotalMilliseconds,10:N0} ms, {found:N0} found, peak {Peak():N0} MB");
    }

    private static long Megabytes() => GC.GetTotalMemory(forceFullCollection: true) >> 20;

    private static long Peak() => Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
}
