using System.Globalization;
using FactTracker.Analysis;
using FactTracker.Reports.Html;

namespace FactTracker.Notebooks;

/// <summary>The output of a cell in HTML: tables with the colours of the notebook, bounded in length.</summary>
internal sealed class Cell
{
    private const int MostRows = 50; // More is not read in a notebook; code chooses other rows.
    private const int MostLetters = 400; // Of one field of a row.

    // Colours are mixed from that of the text, as a notebook may have another theme than the system.
    private const string Style = """
        <div class="facttracker"><style>
        .facttracker{--line:color-mix(in srgb,currentColor 22%,transparent);overflow-x:auto;overflow-wrap:anywhere;line-height:1.4}
        .facttracker table{border-collapse:collapse;margin:.4em 0}
        .facttracker th,.facttracker td{padding:.3em .7em;border:0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
        .facttracker td{min-width:3em;background:none}
        .facttracker p{margin:.3em 0}
        .facttracker small{opacity:.75}
        .facttracker figure{margin:.4em 0;padding:.5em;width:fit-content;background:#fff;color:#222;border-radius:4px}
        </style>
        """;

    private readonly HtmlText _html = new();

    public Cell() => _html.AddMarkup(Style);

    /// <summary>The culture of all words.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("en");

    /// <summary>Adds a heading.</summary>
    public Cell AddHeading(string words, string? note = null)
    {
        _html.Add($"<p><b dir=auto>{SeriesChart.Cut(words, MostLetters)}</b>");
        if (note is not null) _html.Add($"<br><small>{note}</small>");
        _html.Add($"</p>");
        return this;
    }

    /// <summary>Adds a paragraph.</summary>
    public Cell AddParagraph(string words)
    {
        _html.Add($"<p dir=auto>{words}</p>");
        return this;
    }

    /// <summary>Adds a picture that is composed already.</summary>
    public Cell AddPicture(string svg)
    {
        _html.Add($"<figure>").AddMarkup(svg).Add($"</figure>");
        return this;
    }

    /// <summary>Adds a table. The first column of each row is its heading if the table has none.</summary>
    /// <param name="columns">The headings of columns, or none.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="count">The number of all rows.</param>
    /// <param name="noun">What the rows are: "claims".</param>
    public Cell AddTable(IReadOnlyList<string> columns, IEnumerable<string[]> rows, int count, string noun)
    {
        if (count == 0) return this;
        _html.Add($"<table>");
        if (columns.Count > 0)
        {
            _html.Add($"<thead><tr>");
            foreach (var column in columns) _html.Add($"<th scope=col>{column}");
            _html.Add($"</thead>");
        }

        _html.Add($"<tbody>");
        foreach (var row in rows.Take(MostRows)) AddRow(row, hasHeading: columns.Count == 0);
        _html.Add($"</table>");
        if (More(count, noun) is { } more) _html.Add($"<p><small>{more}</small></p>");
        return this;
    }

    /// <summary>Returns the first rows of a list as lines, and a line that says how many more there are.</summary>
    public static string Lines(IEnumerable<string> lines, int count, string noun) => string.Join(
        '\n',
        lines.Take(MostRows).Select(line => OneLine.Of(SeriesChart.Cut(line, MostLetters))).Append(More(count, noun)).OfType<string>());

    public override string ToString() => $"{_html}</div>";

    private void AddRow(string[] row, bool hasHeading)
    {
        _html.Add($"<tr>");
        for (var i = 0; i < row.Length; i++)
        {
            var words = SeriesChart.Cut(row[i], MostLetters);
            if (hasHeading && i == 0) _html.Add($"<th scope=row>{words}");
            else _html.Add($"<td dir=auto>{words}");
        }
    }

    private static string? More(int count, string noun) =>
        count <= MostRows ? null : string.Create(Culture, $"and {count - MostRows:N0} more {noun}");
}
