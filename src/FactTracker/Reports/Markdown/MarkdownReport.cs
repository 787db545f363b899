using System.Text;
using FactTracker.Analysis;
using FactTracker.History;
using FactTracker.Interchange;
using FactTracker.Reports.Content;

namespace FactTracker.Reports.Markdown;

/// <summary>Writes a report in Markdown: the summary, what changed, what is open, values over time, and a table with footnotes.</summary>
internal sealed class MarkdownReport(ReportContent content)
{
    public void Write(Stream output, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        foreach (var line in Lines()) text.Append(line).Append('\n');
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
        if (content.Claims.Count == 0) return;
        output.Write("\n## Claims\n\n"u8);
        var shown = content.Set with
        {
            Title = null,
            Description = null,
            Claims = content.IsPartial ? [.. content.Claims.Select(it => it.Claim)] : content.Set.Claims,
            Sources = content.IsPartial ? [.. content.Sources] : content.Set.Sources,
        };
        // What the table has no column for is in the set itself, which the report does not replace.
        _ = new MarkdownFormat(content.Culture).WriteAsync(shown, output, cancellationToken).GetAwaiter().GetResult();
    }

    private IEnumerable<string> Lines()
    {
        yield return $"# {MarkdownEscapes.Of(content.Heading)}\n";
        if (MarkdownEscapes.Of(content.Set.Description ?? "") is { Length: > 0 } description) yield return $"{description}\n";
        yield return $"{MarkdownEscapes.Of(string.Join(' ', new ReportSummary(content).Sentences()))}\n";
        yield return $"*As of {content.WordsOf(content.Day)}.*";
        foreach (var line in Changes().Concat(Open()).Concat(Series())) yield return line;
    }

    private IEnumerable<string> Changes()
    {
        if (content.Changes is not { Any: true } changes) yield break;
        foreach (var group in changes.Changes.GroupBy(change => change.Kind).OrderBy(group => ChangeOrder.Of(group.Key)))
        {
            yield return $"\n## {group.Key}\n";
            foreach (var change in group)
            {
                var name = $"**{MarkdownEscapes.Of(changes.NameOf(change, content.Options.Culture))}**";
                var kind = change is SourceChange ? "Source " : "";
                yield return change.Kind is ChangeKind.Added or ChangeKind.Removed
                    ? $"- {kind}{name}"
                    : $"- {kind}{name}: {MarkdownEscapes.Of(changes.ToWords(change, content.Options.Culture))}";
            }
        }
    }

    private IEnumerable<string> Open()
    {
        List<string> conflicts = [.. content.Conflicts.Select(Conflict)];
        List<string> stale = [.. content.Claims.SelectMany(it => it.Stale, Stale)];
        List<string> unsourced =
            [.. content.Claims.Where(it => it.Claim.Citations.IsEmpty).Select(it => $"- {MarkdownEscapes.Of(it.Words)}")];
        if (conflicts.Count + stale.Count + unsourced.Count == 0) yield break;
        yield return "\n## What is open";
        foreach (var (heading, lines) in new[] { ("Conflicts", conflicts), ("Out of date", stale), ("Without a source", unsourced) })
        {
            if (lines.Count == 0) continue;
            yield return $"\n### {heading}\n";
            foreach (var line in lines) yield return line;
        }
    }

    private IEnumerable<string> Series()
    {
        var series = new ReportedSeries(content);
        if (series.All == 0) yield break;
        yield return "\n## Values over time\n";
        foreach (var shown in series.Shown) yield return $"- {MarkdownEscapes.Of(shown.ToWords(content.Culture))}";
        if (series.Others.Count == 0) yield break;
        var counts = $"{series.Shown.Count.ToString(content.Culture)} of {series.All.ToString("N0", content.Culture)}";
        yield return $"\n{counts} series are described, those with the most points. The others:\n";
        foreach (var words in series.Others) yield return $"- {MarkdownEscapes.Of(words)}";
        if (series.Unnamed > 0)
            yield return $"\nAnd {series.Unnamed.ToString("N0", content.Culture)} more, which `facttracker series` lists.";
    }

    private string Conflict(Conflict conflict)
    {
        var other = conflict.B is { } b ? $" against **{WordsOf(b)}**" : "";
        var verdict = conflict.Verdict == ConflictVerdict.Contradictory ? "Contradictory" : "Possible";
        return $"- {verdict}: **{WordsOf(conflict.A)}**{other}. {MarkdownEscapes.Of(conflict.Reason)}";
    }

    private string Stale(ReportedClaim it, StaleFinding finding) =>
        $"- **{MarkdownEscapes.Of(it.Words)}**: "
        + $"{MarkdownEscapes.Of($"{finding.ToWords(content.Options.Culture)} {finding.ToAction()}")}";

    private string WordsOf(ClaimId id) => MarkdownEscapes.Of(content.WordsOf(id));
}
