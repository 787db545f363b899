using Spectre.Console;

namespace FactTracker.Cli;

/// <summary>Writes text for people: coloured and wrapped on a terminal, as plain lines otherwise.</summary>
internal sealed class TerminalWriter
{
    private const int Unbounded = int.MaxValue / 4; // Wide enough for any line, and small enough that sums do not overflow.
    private readonly TextWriter _writer;
    private readonly IAnsiConsole? _lines;
    private readonly IAnsiConsole? _paragraphs;

    /// <param name="writer">The writer for the text.</param>
    /// <param name="hasColours">Whether colours are used.</param>
    /// <param name="width">The width at which paragraphs are wrapped, or null to write each on one line.</param>
    public TerminalWriter(TextWriter writer, bool hasColours, int? width)
    {
        _writer = writer;
        _lines = hasColours ? Console(writer, hasColours, Unbounded) : null;
        _paragraphs = width is { } columns ? Console(writer, hasColours, columns) : null;
    }

    public void WriteLine() => _writer.Write('\n');

    /// <summary>Writes a line without wrapping, so that it can be searched, clicked and copied.</summary>
    public void WriteLine(StyledLine line)
    {
        if (_lines is null) WritePlain(line);
        else _lines.Write(Paragraph(line));
        WriteLine();
    }

    /// <summary>Writes an indented paragraph, wrapped at the width of the terminal.</summary>
    public void WriteParagraph(StyledLine line, int indent = 0)
    {
        if (_paragraphs is not null)
        {
            _paragraphs.Write(new Padder(Paragraph(line), new Padding(indent, 0, 0, 0)));
            return;
        }

        _writer.Write(new string(' ', indent));
        WritePlain(line);
        WriteLine();
    }

    private void WritePlain(StyledLine line)
    {
        foreach (var (text, _) in line.Pieces)
        {
            _writer.Write(text.ToString());
        }
    }

    private static Paragraph Paragraph(StyledLine line)
    {
        var paragraph = new Paragraph { Overflow = Overflow.Fold };
        foreach (var (text, tone) in line.Pieces)
        {
            paragraph.Append(text.ToString(), StyleOf(tone));
        }

        return paragraph;
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Name => new Style(decoration: Decoration.Bold),
        Tone.Quiet => new Style(decoration: Decoration.Dim),
        Tone.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Warning => new Style(Color.Olive),
        Tone.Info => new Style(Color.Teal),
        Tone.Remedy => new Style(Color.Green),
        _ => Style.Plain,
    };

    private static IAnsiConsole Console(TextWriter writer, bool hasColours, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new PlainOutput(writer, width),
            Ansi = hasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        return console;
    }
}
