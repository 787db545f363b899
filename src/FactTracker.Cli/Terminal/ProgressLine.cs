using System.Diagnostics;

namespace FactTracker.Cli;

/// <summary>
/// A line at the end of standard error that says how far work is, written over again and again. It is for terminals only.
/// </summary>
internal sealed class ProgressLine(CommandHost host, bool isShown) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100); // More often than that cannot be read.
    private long _last = Stopwatch.GetTimestamp();
    private int _length;

    /// <summary>Shows a text in place of the one before, unless that is new.</summary>
    public void Show(Func<string> text)
    {
        if (!isShown || host.ErrorWidth is not { } width || Stopwatch.GetElapsedTime(_last) < Interval) return;
        _last = Stopwatch.GetTimestamp();
        TerminalText safe = text();
        var line = safe.ToString();
        if (line.Length >= width) line = $"{line.AsSpan(0, Math.Max(0, width - 2))}…";
        host.Error.Write($"\r{line.PadRight(_length)}");
        _length = line.Length;
    }

    /// <summary>Takes the line away, so that something else can be written.</summary>
    public void Clear()
    {
        if (_length == 0) return;
        host.Error.Write($"\r{new string(' ', _length)}\r");
        _length = 0;
    }

    public void Dispose() => Clear();
}
