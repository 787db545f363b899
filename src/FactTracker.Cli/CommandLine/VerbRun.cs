using System.CommandLine;
using System.Text;

namespace FactTracker.Cli;

/// <summary>One run of a verb: its command line and its outputs.</summary>
internal sealed class VerbRun : IDisposable
{
    private const int BufferBytes = 1 << 16;
    private readonly ParseResult _arguments;
    private readonly BufferedStream _buffered;
    private readonly StreamWriter _text;
    private readonly TimesOptions? _times;

    public VerbRun(ParseResult arguments, CommandHost host, TimesOptions? times = null)
    {
        _arguments = arguments;
        _times = times;
        Host = host;
        _buffered = new BufferedStream(host.Output, BufferBytes);
        _text = new StreamWriter(_buffered, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        Json = new JsonEscapes(_buffered);
        Text = new TerminalWriter(_text, host.OutputHasColours, host.Width);
        Messages = new TerminalWriter(host.Error, host.ErrorHasColours, width: null);
    }

    public CommandHost Host { get; }

    /// <summary>Standard output for binary data.</summary>
    public Stream Data => _buffered;

    /// <summary>Standard output for JSON, which may go to a terminal.</summary>
    public Stream Json { get; }

    /// <summary>Standard output for people.</summary>
    public TerminalWriter Text { get; }

    /// <summary>Standard error, for problems and for what was refused or lost.</summary>
    public TerminalWriter Messages { get; }

    /// <summary>Standard error, for summaries and other notes that nobody misses; nothing is written there with <c>--quiet</c>.</summary>
    public TerminalWriter Notes => field ??= IsQuiet ? new TerminalWriter(TextWriter.Null, hasColours: false, width: null) : Messages;

    /// <summary>Whether the command line asks for no summaries and no progress.</summary>
    public bool IsQuiet => _arguments.GetValue<bool>(QuietOption.Name);

    /// <summary>The line that says how far work is, or null when it is not shown.</summary>
    public StatusLine? Status => IsQuiet ? null : Host.Status;

    /// <summary>What the command line asks about time; nothing for a verb that reads no set.</summary>
    public TimesQuestion Times => field ??= _times?.Of(this) ?? TimesQuestion.None;

    public T? Value<T>(Option<T> option) => _arguments.GetValue(option);

    public T? Value<T>(Argument<T> argument) => _arguments.GetValue(argument);

    /// <summary>Whether the command line has an option.</summary>
    public bool Has(Option option) => _arguments.GetResult(option) is { Implicit: false };

    public bool IsJson(Option<string?> format) => Value(format) == OutputFormat.Json;

    /// <summary>Writes one line with an error message to standard error.</summary>
    public void Refuse(CommandException refusal) => Messages.WriteLine(StyledLine.Of("facttracker: ", Tone.Error).Add(refusal.Message));

    /// <summary>Writes buffered output.</summary>
    public void Flush()
    {
        _text.Flush();
        _buffered.Flush();
    }

    // The output stays open, because the host owns it.
    public void Dispose()
    {
        _text.Dispose();
        _buffered.Flush();
    }
}
