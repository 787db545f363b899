using System.Globalization;
using FactTracker.Analysis;
using FactTracker.Reports.Content;

namespace FactTracker.Reports.Html;

/// <summary>Writes what a claim rests on as a tree of lists, in which the sources of one origin have one number.</summary>
internal sealed class SourceChain(ReportContent content, PageLinks links)
{
    private const int MostNodes = 60; // Of a longer chain the rest is reached through the links of its sources.
    private const int MostDrawn = 2_000; // Enough for the first of them, wherever they branch.

    // The sources of origins that have many, as a circle may: all claims of a report share the list.
    private readonly Dictionary<IReadOnlyList<SourceId>, HashSet<SourceId>> _large = new(ReferenceEqualityComparer.Instance);

    public void Write(HtmlText html, ReportedClaim it)
    {
        var tree = it.Origins.DrawTree(MostDrawn);
        var origins = NumbersOf(it.Origins, tree);
        var (left, isOnly) = (MostNodes, it.Origins.Origins.Count == 1);
        html.Add($"<ul class=t>");
        foreach (var root in tree.Roots) Write(html, root, it.Claim, origins, isOnly, ref left);
        foreach (var citation in it.Claim.Citations.Where(citation => citation.Stance != Stance.Supports))
        {
            html.Add($"<li>");
            WriteSource(html, citation.Source);
            WriteCitation(html, citation);
        }

        html.Add($"</ul>");
        if (left <= 0) html.Add($"<p class=n>The chain is longer; follow its sources.</p>");
        foreach (var cycle in it.Origins.Cycles)
            html.Add($"<p class=n>Sources are based on each other in a circle: {OriginWording.Circle(cycle, content.Culture)}.</p>");
    }

    private void Write(HtmlText html, OriginNode node, Claim claim, Dictionary<SourceId, int> origins, bool isOnly, ref int left)
    {
        if (left-- <= 0) return;
        html.Add($"<li>");
        if (node.How is { } how) html.Add($"<i>{content.Book.Phrases.Of(how)}</i> ");
        WriteSource(html, node.Source);
        if (node.IsMissing) html.Add($" <i>not in the set</i>");
        if (node.IsSame) html.Add($" <i>another record of it</i>");
        var clause = OriginWording.Clause(node.Mark);
        if (origins.TryGetValue(node.Source, out var number))
        {
            var name = isOnly ? "origin" : string.Create(CultureInfo.InvariantCulture, $"origin {number}");
            html.Add($" <b class=o>{name}{(clause.Length == 0 ? "" : $": {clause}")}</b>");
        }
        else if (clause.Length > 0)
        {
            html.Add($" <i>{clause}</i>");
        }

        if (node.Citation is { } index) WriteCitation(html, claim.Citations[index]);
        if (node.Children.IsEmpty || left <= 0) return;
        if (node.IsUpperLimit) html.Add($"; <i>based on some of these:</i>");
        html.Add($"<ul>");
        foreach (var child in node.Children) Write(html, child, claim, origins, isOnly, ref left);
        html.Add($"</ul>");
    }

    private void WriteSource(HtmlText html, SourceId id) =>
        links.Add(html, id.Text, content.NameOf(id));

    private void WriteCitation(HtmlText html, Citation citation)
    {
        content.Set.Sources.TryGet(citation.Source, out var source);
        if (citation.Stance != Stance.Supports) html.Add($" <b class=w>{content.Book.Phrases.Of(citation.Stance)} it</b>");
        if (citation.Locator is { } locator) html.Add($", {locator.ToString()}");
        if (citation.ToAdmiraltyCode(source) is { } code) html.Add($", rated {code}");
        if (citation.Accessed is { } accessed) html.Add($", seen {accessed.ToWords(content.Options.Culture)}");
        WriteCopies(html, citation.Archived);
        if (citation.Notes is { } notes) html.Add($" <i>{notes}</i>");
        if (citation.Quote is { } quote)
            html.Add($"<blockquote dir=auto>{quote.Prefix}<q>{quote.Exact}</q>{quote.Suffix}</blockquote>");
    }

    private void WriteCopies(HtmlText html, ValueList<ArchivedCopy> copies)
    {
        foreach (var copy in copies)
        {
            html.Add($", ").AddLink(copy.Url, copy.Url.IsWeb ? "archived copy" : copy.Url.Text);
            if (copy.At is { } at) html.Add($" of {at.ToWords(content.Options.Culture)}");
        }
    }

    // The numbers of the origins of the sources that are shown.
    private Dictionary<SourceId, int> NumbersOf(ClaimOrigins origins, OriginTree tree)
    {
        HashSet<SourceId> shown = [.. tree.Nodes.Take(MostNodes).Select(node => node.Node.Source)];
        var numbers = new Dictionary<SourceId, int>();
        for (var i = 0; i < origins.Origins.Count; i++)
        {
            foreach (var source in Among(shown, origins.Origins[i].Sources)) numbers.TryAdd(source, i + 1);
        }

        return numbers;
    }

    private IEnumerable<SourceId> Among(HashSet<SourceId> shown, IReadOnlyList<SourceId> sources)
    {
        if (sources.Count <= shown.Count) return sources.Where(shown.Contains);
        if (!_large.TryGetValue(sources, out var all)) _large.Add(sources, all = [.. sources]);
        return shown.Where(all.Contains);
    }
}
