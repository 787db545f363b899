using System.Globalization;
using System.Text;

namespace FactTracker.Cli;

/// <summary>The world the command runs in: where it reads and writes, and who is looking.</summary>
internal sealed class CommandHost : IDisposable
{
    private const int WidestParagraph = 100; // Longer lines are hard to read, however wide the window is.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream Input { get; init; }

    public required StandardOutput Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>The width to lay paragraphs out in, or null when output goes anywhere but to a terminal.</summary>
    public int? Width { get; init; }

    public bool OutputHasColours { get; init; }

    public bool ErrorHasColours { get; init; }

    /// <summary>The language and number formats for what is printed in words.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>The process itself: its standard streams, its environment, its user's language.</summary>
    public static CommandHost OfProcess()
    {
        var mayColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new CommandHost
        {
            Input = Console.OpenStandardInput(),
            Output = StandardOutput.OfProcess(),
            Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" },
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

    // Zero is what a terminal says that does not know.
    private static int WidthOfTerminal() => Console.WindowWidth is > 0 and var width ? Math.Min(width, WidestParagraph) : WidestParagraph;
}
