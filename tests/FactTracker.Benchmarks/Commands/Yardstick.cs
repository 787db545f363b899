namespace FactTracker.Benchmarks.Commands;

/// <summary>The least that a program does with a file of a format, by a library that only reads or writes it.</summary>
/// <param name="Name">What it is, in the table.</param>
/// <param name="Pass">Prepares the pass over a file, and returns it; only the pass is measured.</param>
internal sealed record Yardstick(string Name, Func<string, Action> Pass)
{
    private const int Runs = 5; // The first are compiled as they run.

    /// <summary>Returns the processor time of the fastest of several passes, in this process.</summary>
    public TimeSpan Of(string path)
    {
        var pass = Pass(path);
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var before = Environment.CpuUsage.TotalTime;
            pass();
            var taken = Environment.CpuUsage.TotalTime - before;
            if (taken < best) best = taken;
        }

        return best;
    }
}
