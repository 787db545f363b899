using System.Diagnostics;

namespace FactTracker.Benchmarks.Quick;

/// <summary>How long a job takes, and how much memory its result keeps alive.</summary>
/// <param name="Best">The shortest of several runs: the one least disturbed by others.</param>
/// <param name="Paused">How much of that time everything stood still for the collector.</param>
/// <param name="LiveBytes">What a full collection leaves that was not there before.</param>
internal sealed record Measurement(TimeSpan Best, TimeSpan Paused, long LiveBytes)
{
    private const int Runs = 9;

    public static Measurement Of(Contender contender)
    {
        var best = TimeSpan.MaxValue;
        var paused = TimeSpan.Zero;
        for (var run = 0; run < Runs; run++)
        {
            GC.Collect();
            var pausedBefore = GC.GetTotalPauseDuration();
            var started = Stopwatch.GetTimestamp();
            contender.Run();
            var taken = Stopwatch.GetElapsedTime(started);
            if (taken < best) (best, paused) = (taken, GC.GetTotalPauseDuration() - pausedBefore);
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var result = contender.Run();
        var live = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(result);
        return new Measurement(best, paused, Math.Max(live, 0));
    }
}
