using System.Diagnostics;

namespace FactTracker.Benchmarks.Commands;

/// <summary>What a process used from its start to its end.</summary>
/// <param name="Processor">The processor time, in user and in kernel mode.</param>
/// <param name="Peak">The peak of its memory in bytes.</param>
/// <param name="ExitCode">The exit code.</param>
/// <param name="IsEnded">Whether it ended by itself, and not because its time was up.</param>
internal sealed record ChildRun(TimeSpan Processor, long Peak, int ExitCode, bool IsEnded)
{
    private const int LookEvery = 5; // Milliseconds; looking at a process holds it up.

    /// <summary>Runs a command.</summary>
    /// <param name="words">The program and its arguments.</param>
    /// <param name="input">The file that it reads as standard input.</param>
    /// <param name="output">The file that gets its standard output; that of errors goes to the same name with <c>.err</c>.</param>
    /// <param name="limit">The elapsed time after which it is killed.</param>
    public static ChildRun Of(IReadOnlyList<string> words, string input, string output, TimeSpan limit)
    {
        // The shell opens the files and becomes the command, so that nothing but the command is measured.
        string[] arguments = ["-c", "i=$1; o=$2; shift 2; exec \"$@\" <\"$i\" >\"$o\" 2>\"$o.err\"", "sh", input, output, .. words];
        var before = ChildUsage.Processor();
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", arguments))!;
        var peak = 0L;
        var isEnded = true;
        do
        {
            peak = Math.Max(peak, PeakOf(process));
            if (!isEnded || Stopwatch.GetElapsedTime(started) <= limit) continue;
            isEnded = false;
            process.Kill();
        }
        while (!process.WaitForExit(LookEvery));

        return new ChildRun(ChildUsage.Processor() - before, peak, process.ExitCode, isEnded);
    }

    // It may end at any moment.
    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.HasExited ? 0 : process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
