using System.Diagnostics;
using System.Globalization;

namespace FactTracker.Fuzz;

/// <summary>Runs a plan in blocks, each with its own seed, so that the cases are the same on any number of processors.</summary>
internal static class FuzzRun
{
    private const long BlockSize = 1 << 12;

    /// <summary>Tries all cases and prints seed, count and result.</summary>
    /// <returns>Whether every promise was kept.</returns>
    public static bool Of(IFuzzTarget target, FuzzPlan plan, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        using var watchdog = new Watchdog(target.Name, plan.Finds);
        var finds = plan.Finds is { } folder ? new FindFolder(target, folder) : null;
        long taken = 0;
        string? failure = null;
        Parallel.For(0, (plan.Count + BlockSize - 1) / BlockSize, (block, state) =>
        {
            var cases = target.Begin(new Dice(unchecked(plan.Seed * 1_000_003 + (ulong)block)));
            long takenHere = 0;
            for (var left = Math.Min(BlockSize, plan.Count - block * BlockSize); left > 0 && !state.IsStopped; left--)
            {
                try
                {
                    using (watchdog.Watch(cases))
                    {
                        if (cases.TryNext()) takenHere++;
                    }
                }
                catch (Exception e)
                {
                    Interlocked.CompareExchange(ref failure, $"{cases.Last} in block {block}: {e}", null);
                    if (finds is null) state.Stop();
                    else finds.Add(cases, e);
                }
            }

            Interlocked.Add(ref taken, takenHere);
        });

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{target.Name}: seed {plan.Seed}, {plan.Count:N0} cases, {taken:N0} accepted, " +
            $"{(failure is null ? "no promise broken" : "BROKEN")}, {watch.Elapsed.TotalSeconds:F1} s"));
        if (finds is not null) output.Write(finds.Summary);
        else if (failure is not null) output.WriteLine(failure);
        return failure is null;
    }
}
