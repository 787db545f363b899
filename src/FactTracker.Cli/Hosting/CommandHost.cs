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

    /// <summary>The width of the terminal that messages go to, or null when they do not go to one that can write a line over.</summary>
    public int? ErrorWidth { get; init; }

    public bool OutputHasColours { get; init; }

    public bool ErrorHasColours { get; init; }

    /// <summary>The language and number formats of output in words.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>The clock, for checks of what is in the future or out of date.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;

    /// <summary>Creates the host of the process: its standard streams, its environment and the language of the user.</summary>
    public static CommandHost OfProcess()
    {
        var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        var mayColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !isDumb;
        return new CommandHost
        {
            Input = Console.OpenStandardInput(),
            InputIsTerminal = !Console.IsInputRedirected,
            Output = StandardOutput.OfProcess(),
            Error = new StreamWriter(new StandardError(Console.OpenStandardError()), Utf8) { AutoFlush = true, NewLine = "\n" },
            Width = Console.IsOutputRedirected ? null : Math.Min(WidthOfTerminal(), WidestParagraph),
            ScreenWidth = Console.IsOutputRedirected ? null : WidthOfTerminal(),
            ErrorWidth = Console.IsErrorRedirected || isDumb ? null : Math.Min(WidthOfTerminal(), WidestParagraph),
            OutputHasColours = mayColour && !Console.IsOutputRedirected,
            ErrorHasColours = mayColour && !Console.IsErrorRedirected,
            Culture = CultureInfo.CurrentUICulture,
        };
    }

    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
        Error.Dispose();
    }

    // A terminal that does not know its width reports zero.
    private static int WidthOfTerminal() => Console.WindowWidth is > 0 and var width ? width : WidestParagraph;
}
