using System.Text;
using Spectre.Console;

namespace FactTracker.Cli;

/// <summary>
/// The output of a console that is a writer and nothing else. The one of the library compares the writer with the console of .NET, which
/// thereby switches the terminal to another mode of its keys.
/// </summary>
/// <param name="writer">The writer.</param>
/// <param name="width">The number of columns.</param>
internal sealed class PlainOutput(TextWriter writer, int width) : IAnsiConsoleOutput
{
    private const int Lines = 24; // Of no effect: nothing is laid out by the height.

    public TextWriter Writer => writer;

    public bool IsTerminal => false; // What may be written is decided by the settings of the console.

    public int Width => width;

    public int Height => Lines;

    public void SetEncoding(Encoding encoding)
    {
        // The writer has its own.
    }
}
