using System.Diagnostics;
using System.Globalization;

namespace FactTracker.Benchmarks.Processes;

/// <summary>Runs commands as processes and prints the total time and the peak memory of each.</summary>
internal static class ProcessRun
{
    private const int Runs = 5;
    private const int LongestShown = 60;
    private const int LookEvery = 5; // Milliseconds; looking at a process holds it up, most of all one that uses all cores.

    /// <summary>Runs each command several times. The other commands are compared with the first.</summary>
    /// <param name="file">The file that the commands read. Peaks are printed as multiples of its size.</param>
    /// <param name="commands">The commands, with their words separated by spaces.</param>
    public static void Run(string file, IEnumerable<string> commands)
    {
        var bytes = new FileInfo(file).Length;
        Console.WriteLine($"{"",-LongestShown} {"ms",8} {"to first",9} {"peak MB",9} {"peak/file",10}");
        TimeSpan? first = null;
        foreach (var command in commands)
        {
            var (best, peak) = Measure(command.Split(' '));
            first ??= best;
            var name = command.Length > LongestShown ? "…" + command[^(LongestShown - 1)..] : command;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-LongestShown} {best.TotalMilliseconds,8:0} {best / first.Value,9:0.00} {peak / 1e6,9:0} {(double)peak / bytes,10:0.00}"));
        }
    }

    private static (TimeSpan Best, long Peak) Measure(string[] words)
    {
        var best = TimeSpan.MaxValue;
        var peak = 0L;
        for (var run = 0; run < Runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            using var process =
                Process.Start(new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var ends = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            do
            {
                process.Refresh();
                if (!process.HasExited) peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            while (!process.WaitForExit(LookEvery));

            var taken = Stopwatch.GetElapsedTime(started);
            ends.GetAwaiter().GetResult();
            if (taken < best) best = taken;
        }

        return (best, peak);
    }
}
