using System.Globalization;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Markdown;

/// <summary>Lays a set out as an article: title and description, the table, the sources that no claim cites, the footnotes.</summary>
/// <param name="set">The set.</param>
/// <param name="culture">The culture of the words.</param>
/// <param name="isUsed">Whether each column of the table is used.</param>
internal sealed class Article(ClaimSet set, CultureInfo culture, bool[] isUsed)
{
    private readonly LossReport _losses = new();
    private readonly Footnotes _footnotes = new(set, culture);

    /// <summary>What could not be carried; complete when the lines were taken.</summary>
    public IReadOnlyList<Problem> Losses => _losses.Losses;

    /// <summary>Whether the lines ended before a claim with a cell in a column that is not used otherwise.</summary>
    public bool LacksColumn { get; private set; }

    public IEnumerable<string> Lines(CancellationToken cancellationToken)
    {
        if (set.Title is { } title && MarkdownEscapes.Of(title) is { Length: > 0 } heading) yield return $"# {heading}\n";
        if (set.Description is { } description && MarkdownEscapes.Of(description) is { Length: > 0 } words) yield return $"{words}\n";
        foreach (var row in Table(cancellationToken))
        {
            yield return row;
        }

        if (LacksColumn) yield break;
        ReportLosses(cancellationToken);
        var others = set.Sources.Where(source => !_footnotes.Given.Contains(source.Id)).Select(_footnotes.ReferenceOf).ToList();
        if (others.Count > 0) yield return $"\n## {Headings.OtherSources}\n";
        foreach (var other in others)
        {
            yield return $"- {other}";
        }

        var isFirst = true;
        foreach (var footnote in _footnotes.Lines.Until(cancellationToken))
        {
            yield return isFirst ? $"\n{footnote}" : footnote;
            isFirst = false;
        }
    }

    private IEnumerable<string> Table(CancellationToken cancellationToken)
    {
        if (set.Claims.Count == 0) yield break;
        var table = new ArticleColumns(set, culture);
        int[] columns = [.. Enumerable.Range(0, isUsed.Length).Where(column => isUsed[column])];
        yield return Row([.. columns.Select(column => table.All[column])]);
        yield return Row([.. columns.Select(_ => "---")]);
        var row = new string[columns.Length];
        foreach (var claim in set.Claims.Until(cancellationToken))
        {
            var cells = table.CellsOf(claim);
            for (var column = 0; column < cells.Length; column++) LacksColumn |= cells[column].Length > 0 && !isUsed[column];
            if (LacksColumn) yield break;
            for (var column = 0; column < row.Length; column++) row[column] = cells[columns[column]];
            row[Math.Max(0, Array.FindIndex(row, cell => cell.Length > 0))] += MarksOf(claim);
            yield return Row(row);
        }
    }

    private string MarksOf(Claim claim) => claim.Citations is [var only]
        ? _footnotes.MarkOf(only)
        : string.Concat(claim.Citations.Select(_footnotes.MarkOf).Distinct());

    private static string Row(ReadOnlySpan<string> cells) => $"| {string.Join(" | ", cells)} |";

    private void ReportLosses(CancellationToken cancellationToken)
    {
        const string NoPlace = "a table for an article has no place for it";
        _losses.Add(JsonPath.Root, "ids, and the form of values, dates, confidences and references", "an article has them in words only");
        _losses.AddBeside(JsonPath.Root, set, ClaimSetMembers.All, NoPlace, "facttracker", "title", "description", "id");
        for (var i = 0; i < set.Claims.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var claim = set.Claims[i];
            var path = JsonPath.Root.Member("claims").At(i);
            _losses.AddBeside(path, claim, ClaimMembers.All, NoPlace, ArticleColumns.Shown);
            for (var j = 0; j < claim.Citations.Count; j++)
            {
                _losses.AddBeside(
                    path.Member("citations").At(j), claim.Citations[j], CitationMembers.All, NoPlace, "source", "stance", "locator",
                    "quote");
            }

            for (var j = 0; j < claim.Reviews.Count; j++)
            {
                _losses.AddBeside(
                    path.Member("reviews").At(j), claim.Reviews[j], ReviewMembers.All, NoPlace, "verdict", "rating", "author", "published",
                    "title", "summary", "url");
            }
        }

        for (var i = 0; i < set.Sources.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadOnlySpan<string> shown = set.Sources[i].Words is null
                ? ["id", "kind", "title", "authors", "publisher", "published", "url", "accessed", "archived"]
                : ["id", "words", "url", "accessed", "archived"];
            _losses.AddBeside(JsonPath.Root.Member("sources").At(i), set.Sources[i], SourceMembers.All, NoPlace, shown);
        }
    }
}
