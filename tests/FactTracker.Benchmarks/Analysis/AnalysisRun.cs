using System.Diagnostics;
using System.Globalization;
using FactTracker.Analysis;
using FactTracker.Benchmarks.Generation;
using FactTracker.Serialization;

namespace FactTracker.Benchmarks.Analysis;

/// <summary>
/// Measures the answers over a set and over one ten times as large, beside the cost of reading and of sorting it, with the exponent of
/// the growth: 1 is linear, 2 is quadratic.
/// </summary>
internal static class AnalysisRun
{
    private const int Runs = 3;
    private const int Tenfold = 10;
    private static readonly NodaTime.Instant At = NodaTime.Instant.FromUtc(2026, 7, 1, 0, 0);

    private static readonly ClaimQuery Query = ClaimQuery.Parse(
        "subject = Germany and when overlaps 2010/2015 and value > 50% and source.kind = survey and text ~ \"trust\"");

    public static void Run(string[] options)
    {
        var claims = options is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 100_000;
        var small = Measure(claims);
        var large = Measure(claims * Tenfold);
        Console.WriteLine($"{"",-34} {claims,12:N0} {claims * Tenfold,12:N0} {"exponent",9} {"to reading",11} {"to sorting",11}");
        var (reading, sorting) = (large[0].Best, large[1].Best);
        foreach (var ((name, first), (_, second)) in small.Zip(large))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-34} {first.TotalMilliseconds,9:N0} ms {second.TotalMilliseconds,9:N0} ms {Math.Log10(second / first),9:0.00} {second / reading,11:0.00} {second / sorting,11:0.00}"));
        }
    }

    private static List<(string Name, TimeSpan Best)> Measure(int claims)
    {
        var document = LargeSet.Document(claims);
        var set = ClaimSetReader.Read(document).Set;
        return
        [
            ("reading the document", Best(() => ClaimSetReader.Read(document).Set)),
            ("sorting the claims by id", Best(() => Sorted(set))),
            ("conflicts", Best(() => set.FindConflicts())),
            ("origins of every claim", Best(() => (object)Origins(set))),
            ("staleness", Best(() => set.StaleAt(At))),
            ("a query", Best(() => (object)set.Query(Query))),
        ];
    }

    private static Claim[] Sorted(ClaimSet set) => [.. set.Claims.OrderBy(claim => claim.Id.Text, StringComparer.Ordinal)];

    private static long Origins(ClaimSet set)
    {
        var tracing = set.TraceOrigins();
        return set.Claims.Sum(claim => (long)tracing.CountOf(claim).Certain);
    }

    private static TimeSpan Best(Func<object?> job)
    {
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            GC.Collect();
            var started = Stopwatch.GetTimestamp();
            var result = job();
            var taken = Stopwatch.GetElapsedTime(started);
            GC.KeepAlive(result);
            if (taken < best) best = taken;
        }

        return best;
    }
}
