using System.Diagnostics;
using FactTracker.Analysis;

namespace FactTracker.Benchmarks.Analysis;

/// <summary>Measures conflicts once for each size, in a few seconds.</summary>
internal static class ConflictRun
{
    public static void Run()
    {
        foreach (var size in new[] { 10_000, 100_000, 1_000_000 })
        {
            var set = ConflictSet.Of(size);
            var oneYear = ConflictSet.OneYear(size / 5);
            Measure("sort", size, () => ConflictBenchmarks.SortedByTopic(set).Length);
            Measure("conflicts", size, () => set.FindConflicts().Count);
            Measure("conflicts of one year", size / 5, () => oneYear.FindConflicts().Count);
            Measure("agreement", size, () => set.FindAgreement().Groups.Count);
        }
    }

    private static void Measure(string what, int claims, Func<long> run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var found = run();
        watch.Stop();
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / claims;
        Console.WriteLine($"{what,-24} {claims,10:N0} claims {watch.Elapsed.TotalMilliseconds,10:N0} ms {bytes,8:N0} B each, {found:N0} found");
    }
}
