using System.Diagnostics;
using System.Globalization;

namespace FactTracker.Cli;

/// <summary>Says on the status line how far the reading of a text is.</summary>
/// <param name="name">The name of the text for messages.</param>
internal sealed class ReadingStatus(string name) : IProgress<ReadingProgress>
{
    private const int LongestName = 30; // The numbers must fit beside it.
    private const double Megabyte = 1e6;
    private readonly string _name = name.Length > LongestName ? $"…{name.AsSpan(name.Length - LongestName)}" : name;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Lock _gate = new();
    private ReadingProgress _progress;
    private long? _end;

    /// <inheritdoc/>
    public void Report(ReadingProgress value)
    {
        lock (_gate)
        {
            if (value.Records >= _progress.Records) _progress = value; // Threads report in any order.
        }
    }

    /// <summary>Notes that the text has been read, and that work on it follows.</summary>
    public void End() => _end = Stopwatch.GetTimestamp();

    public override string ToString()
    {
        ReadingProgress progress;
        lock (_gate) progress = _progress;
        var records = progress.Records == 0 ? "" : $"  {Counts.Of(progress.Records, "record", "records")}";
        if (_end is { } end) return $"{_name}{records} read, working for {Seconds(end)} s";
        var rate = progress.Records / Stopwatch.GetElapsedTime(_start).TotalSeconds;
        var pace = rate >= 1 ? Invariant($", {rate:N0} a second") : $"  {Seconds(_start)} s";
        return $"{_name}  {Part(progress)}{records}{pace}";
    }

    private static string Part(ReadingProgress progress) => progress.TotalBytes is { } total and > 0
        ? Invariant($"{100 * Math.Min(progress.Bytes, total) / total} % of {total / Megabyte:N0} MB")
        : Invariant($"{progress.Bytes / Megabyte:N0} MB");

    private static string Seconds(long since) => Invariant($"{Stopwatch.GetElapsedTime(since).TotalSeconds:0}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
