using System.Globalization;
using System.Text;
using NodaTime;

namespace FactTracker.Cli;

/// <summary>The environment of the command: its streams, its terminal and its culture.</summary>
internal sealed class CommandHost : IDisposable
{
    private const int WidestParagraph = 100; // Longer lines are hard to read, even in a wide window.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream Input { get; init; }

    public required StandardOutput Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether a person types the input.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>Whether a message for standard error could not be written.</summary>
    public bool HasLostMessages => Error is StreamWriter { BaseStream: StandardError { IsLost: true } };

    /// <summary>The width of paragraphs, or null when output does not go to a terminal.</summary>
    public int? Width { get; init; }

    /// <summary>The width of the terminal that output goes to, or null when it does not go to one.</summary>
    public int? ScreenWidth { get => field ?? Width; init; }

    /// <summary>The line that says how far work is, or null when messages do not go to a terminal that can write a line over.</summary>
    public StatusLine? Status { get; init; }

    public bool OutputHasColours { get; init; }

    public bool ErrorHasColours { get; init; }

    /// <summary>The language and number formats of output in words.</summary>
    public CultureInfo Culture { get => CultureOnUse.Value; init => CultureOnUse = new(value); }

    /// <summary>The clock, for checks of what is in the future or out of date.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;

    /// <summary>Creates the host of the process: its standard streams, its environment and the language of the user.</summary>
    public static CommandHost OfProcess()
    {
        var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        var mayColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !isDumb;
        var error = ProcessStream.Errors();
        var status = Console.IsErrorRedirected || isDumb ? null : new StatusLine(error, WidthOfTerminal, TimeProvider.System);
        int? width = Console.IsOutputRedirected ? null : WidthOfTerminal();
        return new CommandHost
        {
            Input = ProcessStream.Input(),
            InputIsTerminal = !Console.IsInputRedirected,
            Output = new StandardOutput(ProcessStream.Output(), width is null ? null : status),
            Error = new StreamWriter(new StandardError(error, status), Utf8) { AutoFlush = true, NewLine = "\n" },
            Status = status,
            Width = width is { } columns ? Math.Min(columns, WidestParagraph) : null,
            ScreenWidth = width,
            OutputHasColours = mayColour && width is not null,
            ErrorHasColours = mayColour && !Console.IsErrorRedirected,
            CultureOnUse = CultureOfUser(),
        };
    }

    private Lazy<CultureInfo> CultureOnUse { get; init; } = new(CultureInfo.InvariantCulture);

    public void Dispose()
    {
        Status?.Dispose();
        Input.Dispose();
        Output.Dispose();
        Error.Dispose();
    }

    // To find the language of the user, the runtime reads the data of ICU, for some milliseconds. Most verbs never ask; those that do must
    // not see the culture that the command sets for itself, and so they ask in the context of now.
    private static Lazy<CultureInfo> CultureOfUser()
    {
        if (ExecutionContext.Capture() is not { } now) return new Lazy<CultureInfo>(CultureInfo.CurrentUICulture);
        return new Lazy<CultureInfo>(() =>
        {
            var culture = CultureInfo.InvariantCulture;
            ExecutionContext.Run(now, _ => culture = CultureInfo.CurrentUICulture, null);
            return culture;
        });
    }

    // A terminal that does not know its width reports zero.
    private static int WidthOfTerminal() => TerminalSize.Columns() is > 0 and var width ? width : WidestParagraph;
}
