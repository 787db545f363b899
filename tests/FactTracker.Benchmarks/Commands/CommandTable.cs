using System.Globalization;

namespace FactTracker.Benchmarks.Commands;

/// <summary>Prints what was measured of each row, with the ratios and the growth.</summary>
internal sealed class CommandTable
{
    private const int LeastGrowth = 20; // Milliseconds beyond the start, below which growth is noise.
    private const int NameWidth = 42;
    private readonly TimeSpan _start;
    private ChildRun? _reading;
    private ChildRun? _writing;
    private long _writtenBytes;

    public CommandTable(TimeSpan start, IReadOnlyList<int> sizes)
    {
        _start = start;
        Console.WriteLine(
            $"{"",-NameWidth} {string.Join(" ", sizes.Select(size => $"{size,9:N0}"))} {"exponent",9} {"peak MB",8} {"MB",7} {"peak/file",9} " +
            $"{"to json",8} {"per byte",8} {"to least",8}  the least");
    }

    /// <summary>Prints a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="runs">What each size took, as far as it was measured.</param>
    /// <param name="bytes">The size of its file for the last of them.</param>
    /// <param name="least">What the yardstick took for that file, or null when there is none.</param>
    public void Print(CommandRow row, IReadOnlyList<ChildRun> runs, long bytes, TimeSpan? least)
    {
        var last = runs[^1];
        if (row == CommandRows.Reading) _reading = last;
        if (row == CommandRows.Writing) (_writing, _writtenBytes) = (last, bytes);
        var isOut = row.Name.StartsWith("out:", StringComparison.Ordinal);
        var json = isOut ? _writing : _reading;
        var times = runs.Select(TimeOf);
        double? perByte = isOut && _writing is { } writing && bytes > 0 && _writtenBytes > 0
            ? last.Processor / writing.Processor * _writtenBytes / bytes
            : null;
        Console.WriteLine(
            $"{row.Name,-NameWidth} {string.Join(" ", times)} {Number(Exponent(runs, _start)),9} {last.Peak / 1e6,8:0} " +
            $"{bytes / 1e6,7:0.0} " +
            $"{Number(bytes > 0 ? (double)last.Peak / bytes : null),9} {Number(json is null ? null : last.Processor / json.Processor),8} " +
            $"{Number(perByte),8} {Number(least is { } time ? last.Processor / time : null),8}  {row.Measure?.Name}" +
            (last is { IsEnded: true, ExitCode: > 1 } ? $"  exit code {last.ExitCode}" : last.IsEnded ? "" : "  did not end"));
    }

    /// <summary>Returns the exponent of the growth from the first size to the last, without the start: 1 is linear, 2 is quadratic. Null
    /// when it is not known, or the time too short to say.</summary>
    public static double? Exponent(IReadOnlyList<ChildRun> runs, TimeSpan start)
    {
        if (runs.Count < 2 || runs.Any(run => !run.IsEnded)) return null;
        var (first, last) = (Beyond(runs[0]), Beyond(runs[^1]));
        return last < LeastGrowth ? null : Math.Log2(last / Math.Max(first, LeastGrowth / 4.0)) / (runs.Count - 1);

        double Beyond(ChildRun run) => (run.Processor - start).TotalMilliseconds;
    }

    private static string TimeOf(ChildRun run) =>
        Invariant($"{(run.IsEnded ? "" : ">")}{run.Processor.TotalMilliseconds:0}").PadLeft(9);

    private static string Number(double? number) => number is { } known ? Invariant($"{known:0.00}") : "";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
