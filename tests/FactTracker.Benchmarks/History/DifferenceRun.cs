using System.Diagnostics;
using System.Globalization;
using FactTracker.Benchmarks.Generation;
using FactTracker.History;
using FactTracker.Serialization;

namespace FactTracker.Benchmarks.History;

/// <summary>
/// Measures the difference between two sets beside the time that reading both takes: with few edits, and at worst, where every claim has
/// changed or has another id.
/// </summary>
internal static class DifferenceRun
{
    private const int Runs = 3;
    private const int FewIn = 100; // One claim in so many is edited.

    public static void Run(string[] options)
    {
        var claims = options is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : LargeSet.Claims;
        var document = LargeSet.Document(claims);
        var before = ClaimSetReader.Read(document).Set;
        var reading = Best(() => (ClaimSetReader.Read(document).Set, ClaimSetReader.Read(document).Set));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"reading two sets of {claims:N0} claims: {reading.TotalMilliseconds:N0} ms"));
        Report("the same content", ClaimSetReader.Read(document).Set);
        Report("one claim in a hundred edited", Edited(document, (claim, index) => index % FewIn == 0 ? Lower(claim) : claim));
        Report("one claim in a hundred renamed", Edited(document, (claim, index) => index % FewIn == 0 ? Renamed(claim) : claim));
        Report("every claim edited", Edited(document, (claim, _) => Lower(claim)));
        Report("every claim renamed", Edited(document, (claim, _) => Renamed(claim)));

        void Report(string name, ClaimSet after)
        {
            var changes = 0;
            var taken = Best(() => changes = after.DifferenceFrom(before).Changes.Count);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-32} {changes,9:N0} changes {taken.TotalMilliseconds,9:N0} ms, {taken / reading:0.00} times reading both"));
        }
    }

    private static ClaimSet Edited(byte[] document, Func<Claim, int, Claim> edit)
    {
        var set = ClaimSetReader.Read(document).Set;
        return set with { Claims = ClaimList.Create([.. set.Claims.Select(edit)]) };
    }

    private static Claim Lower(Claim claim) => claim with { Confidence = [Confidence.Of(0.123m)] };

    private static Claim Renamed(Claim claim) => claim with { Id = $"new-{claim.Id}" };

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
