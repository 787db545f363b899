using System.Globalization;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Markdown;

/// <summary>Lays a set out as an article: title and description, the table, the sources that no claim cites, the footnotes.</summary>
internal sealed class Article(ClaimSet set, CultureInfo culture)
{
    private readonly LossReport _losses = new();
    private readonly Footnotes _footnotes = new(set, culture);

    /// <summary>What could not be carried; complete when the lines were taken.</summary>
    public IReadOnlyList<Problem> Losses => _losses.Losses;

    public IEnumerable<string> Lines(CancellationToken cancellationToken)
    {
        ReportLosses(cancellationToken);
        if (set.Title is { } title && MarkdownEscapes.Of(title) is { Length: > 0 } heading) yield return $"# {heading}\n";
        if (set.Description is { } description && MarkdownEscapes.Of(description) is { Length: > 0 } words) yield return $"{words}\n";
        foreach (var row in Table(cancellationToken))
        {
            yield return row;
        }

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

    // Which columns have a cell is known only at the end, so the cells are kept until then: making them is most of the work.
    private IEnumerable<string> Table(CancellationToken cancellationToken)
    {
        if (set.Claims.Count == 0) yield break;
        var table = new ArticleColumns(set, culture);
        var cells = new List<string[]>(set.Claims.Count);
        var isUsed = new bool[table.All.Count];
        foreach (var claim in set.Claims.Until(cancellationToken))
        {
            var row = table.CellsOf(claim);
            cells.Add(row);
            for (var column = 0; column < row.Length; column++) isUsed[column] |= row[column].Length > 0;
        }

        if (!isUsed.Contains(true)) isUsed[0] = true; // Claims that say nothing have a row too.
        int[] columns = [.. Enumerable.Range(0, isUsed.Length).Where(column => isUsed[column])];
        yield return Row(columns.Select(column => table.All[column]));
        yield return Row(columns.Select(_ => "---"));
        foreach (var (place, claim) in set.Claims.Until(cancellationToken).Index())
        {
            var marks = string.Concat(claim.Citations.Select(_footnotes.MarkOf).Distinct());
            string[] row = [.. columns.Select(column => cells[place][column])];
            row[Math.Max(0, Array.FindIndex(row, cell => cell.Length > 0))] += marks;
            yield return Row(row);
        }
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

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
