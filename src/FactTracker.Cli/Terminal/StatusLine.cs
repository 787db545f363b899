using System.Text;

namespace FactTracker.Cli;

/// <summary>
/// A line at the end of standard error that says how far work is, once that takes over a second. It is written over again and again, and
/// taken away before anything else is written. It is for terminals only.
/// </summary>
/// <remarks>
/// The streams that go to the same terminal take the <see cref="Gate"/>, call <see cref="Clear"/>, and then write. Thread-safe.
/// </remarks>
internal sealed class StatusLine : IDisposable
{
    /// <summary>How long work may take before the line appears.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>How often the line is written; more often than that it cannot be read.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly Stream _terminal;
    private readonly Func<int> _width;
    private readonly ITimer _timer;
    private Func<string>? _text;
    private bool _isMidLine;
    private bool _isOver;
    private int _length;

    /// <param name="terminal">The stream of the terminal.</param>
    /// <param name="width">Returns the number of its columns.</param>
    /// <param name="time">The clock.</param>
    public StatusLine(Stream terminal, Func<int> width, TimeProvider time)
    {
        (_terminal, _width) = (terminal, width);
        _timer = time.CreateTimer(_ => Draw(), null, Patience, Interval);
    }

    /// <summary>What keeps writers to the same terminal apart.</summary>
    public Lock Gate { get; } = new();

    /// <summary>Says from now on what a function returns.</summary>
    public void Show(Func<string> text)
    {
        lock (Gate) _text = text;
    }

    /// <summary>Takes the line away, so that something else can be written. The gate is held.</summary>
    public void Clear()
    {
        if (_length == 0) return;
        Write($"\r{new string(' ', _length)}\r");
        _length = 0;
    }

    /// <summary>Remembers whether what was written ended with its line; in the middle of one, the status waits.</summary>
    public void Wrote(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.IsEmpty) _isMidLine = bytes[^1] != (byte)'\n';
    }

    /// <summary>Ends the line for good: results or questions follow on the same terminal.</summary>
    public void End()
    {
        lock (Gate)
        {
            Clear();
            _isOver = true;
        }

        _timer.Dispose();
    }

    public void Dispose() => End();

    private void Draw()
    {
        lock (Gate)
        {
            if (_isOver || _isMidLine || _text is null) return;
            TerminalText safe = _text();
            var (line, width) = (safe.ToString(), _width());
            if (line.Length >= width) line = $"{line.AsSpan(0, Math.Max(0, width - 2))}…";
            Write($"\r{line.PadRight(_length)}");
            _length = line.Length;
        }
    }

    private void Write(string text)
    {
        try
        {
            _terminal.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException)
        {
            _isOver = true; // The terminal is gone, which the next message finds out.
        }
    }
}
