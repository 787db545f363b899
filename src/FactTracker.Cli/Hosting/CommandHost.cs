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

    /// <summary>Whether a message for standard error could not be written.</summary>
    public bool HasLostMessages => Error is StreamWriter { BaseStream: StandardError { IsLost: true } };

    /// <summary>The width of paragraphs, or null when output does not go to a terminal.</summary>
    public int? Width { get; init; }

    public bool OutputHasColours { get; init; }

    public bool ErrorHasColours { get; init; }

    /// <summary>The language and number formats of output in words.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>The clock, for checks of what is in the future or out of date.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;

    /// <summary>Creates the host of the process: its standard streams, its environment and the language of the user.</summary>
    public static CommandHost OfProcess()
    {
        var mayColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new CommandHost
        {
            Input = Console.OpenStandardInput(),
            Output = StandardOutput.OfProcess(),
            Error = new StreamWriter(new StandardError(Console.OpenStandardError()), Utf8) { AutoFlush = true, NewLine = "\n" },
            Width = Console.IsOutputRedirected ? null : WidthOfTerminal(),
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
    private static int WidthOfTerminal() => Console.WindowWidth is > 0 and var width ? Math.Min(width, WidestParagraph) : WidestParagraph;
}
