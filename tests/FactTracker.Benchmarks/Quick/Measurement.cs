using System.Diagnostics;

namespace FactTracker.Benchmarks.Quick;

/// <summary>The time of a job, and the memory that its result keeps alive.</summary>
/// <param name="Best">The time of the fastest of several runs, which is the one least disturbed by other processes.</param>
/// <param name="Paused">The part of that time in which the garbage collector paused the program.</param>
/// <param name="LiveBytes">The additional memory that is in use after a full collection.</param>
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
