using System.Globalization;
using FactTracker.Analysis;
using FactTracker.Reports.Content;
using FactTracker.Wording;

namespace FactTracker.Reports.Html;

/// <summary>Writes a claim: its words, its value, time, confidence and status at a glance, and below them what it rests on.</summary>
/// <remarks>
/// What it rests on is folded by a button and not by the details element, of which browsers lay out tens of thousands in several seconds.
/// </remarks>
internal sealed class ClaimCard(ReportContent content, PageLinks links, FacetTable facets, ClaimOrder order)
{
    private const int MostConflicts = 3; // The section of conflicts has the others.
    private readonly SourceChain _chain = new(content, links);
    private readonly DetailLabels _labels = content.Book.Phrases.Labels;
    private readonly string[] _labelsAbove = LabelsAbove(content.Book.Phrases.Labels);
    private readonly ClaimCitations? _citations = content.Claims.Count <= content.Options.MostCited ? new ClaimCitations(content) : null;

    public void Write(HtmlText html, ReportedClaim it)
    {
        var claim = it.Claim;
        html.Add($"<article class=c id=\"{claim.Id.Text}\" data-f=\"{facets.NumbersOf(it)}\" data-s=\"{order.KeysOf(it)}\"\n><h3");
        if ((claim.Language ?? content.Set.Language)?.ToString() is { } language && language != content.Culture.Name)
            html.Add($" lang=\"{language}\"");
        html.Add($" dir=auto><a href=\"{PageLinks.FragmentOf(claim.Id.Text)}\">{it.Words}</a></h3>");
        WriteAbout(html, claim);
        WriteGlance(html, it);
        WriteAttention(html, it);
        html.Add($"<button>{SummaryOf(it)}</button><div hidden=until-found>");
        if (!claim.Citations.IsEmpty) _chain.Write(html, it);
        if (!claim.Tags.IsEmpty) html.Add($"<p class=n>{_labels.Tags}: {string.Join(", ", (IEnumerable<string>)claim.Tags)}</p>");
        WriteReviews(html, claim);
        WriteDetails(html, claim);
        WriteRelations(html, claim);
        WriteHistory(html, it);
        _citations?.Write(html, it);
        html.Add($"</div></article>");
    }

    private void WriteAbout(HtmlText html, Claim claim)
    {
        if (claim.Text is null || (claim.Subject.IsEmpty && claim.Property is null)) return;
        var parts = new[] { content.WordsOf(claim.Subject), claim.Property is { } property ? content.WordsOf([property]) : "" };
        html.Add($"<p class=a>{string.Join(" · ", parts.Where(part => part.Length > 0))}</p>");
    }

    // Few elements, as a large report has tens of thousands of claims.
    private void WriteGlance(HtmlText html, ReportedClaim it)
    {
        var claim = it.Claim;
        html.Add($"<dl class=g>");
        if (!claim.Value.IsEmpty) html.Add($"<dt>Value<dd class=v>{content.WordsOf(claim.Value)}");
        if (claim.When is { } when) html.Add($"<dt>Time<dd>{content.WordsOf([when])}");
        if (claim.Confidence is [var confidence, ..])
        {
            var others = claim.Confidence.Count - 1;
            var more = others == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {others} more");
            html.Add($"<dt>Confidence<dd>{Plain(confidence).ToWords(content.Options.Culture)}{more}");
        }

        html.Add($"<dt>Status<dd").AddMarkup(claim.Status == ClaimStatus.Asserted ? "" : " class=w");
        html.Add($">{content.Book.Phrases.Of(claim.Status)}</dl>");
    }

    private void WriteAttention(HtmlText html, ReportedClaim it)
    {
        if (it.Change is { } change && content.Changes is { } changes)
        {
            var words = change.Before is null ? "" : changes.ToWords(change, content.Options.Culture);
            html.Add($"<p class=y><b>{change.Kind.ToString()}</b> {words}</p>");
        }

        foreach (var conflict in it.Conflicts.Take(MostConflicts))
        {
            html.Add($"<p class=w>{(conflict.Verdict == ConflictVerdict.Contradictory ? "Contradicts" : "May contradict")} ");
            if ((conflict.A == it.Claim.Id ? conflict.B : conflict.A) is { } other)
                links.Add(html, other.Text, content.WordsOf(other));
            else html.Add($"itself");
            html.Add($"</p>");
        }

        if (it.Conflicts.Count > MostConflicts) html.Add($"<p class=w>and {it.Conflicts.Count - MostConflicts} more claims</p>");
        foreach (var finding in it.Stale) html.Add($"<p class=w>{finding.ToWords(content.Options.Culture)} {finding.ToAction()}</p>");
        if (it.Claim.Citations.IsEmpty) html.Add($"<p class=w>No source is cited.</p>");
    }

    private static string SummaryOf(ReportedClaim it)
    {
        var claim = it.Claim;
        string[] parts =
        [
            Counted(claim.Citations.Select(citation => citation.Source).Distinct().Count(), "source"), OriginsOf(it.Origins.Count),
            Counted(claim.Reviews.Count, "review"), Counted(it.History.Count, "history entry", "history entries"),
        ];
        var shown = string.Join(", ", parts.Where(part => part.Length > 0));
        return shown.Length == 0 ? "Details" : shown;
    }

    private static string OriginsOf(OriginCount count) =>
        count.Possible == 0 ? "" : $"{count} {(count.Possible == 1 ? "origin" : "origins")}";

    private static string Counted(int number, string one, string? many = null) =>
        number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");

    private void WriteReviews(HtmlText html, Claim claim)
    {
        if (claim.Reviews.IsEmpty) return;
        html.Add($"<h4>Reviews</h4><ul>");
        foreach (var review in claim.Reviews)
        {
            var words = (review with { Url = null }).ToWords(content.Options.Culture);
            html.Add($"<li dir=auto>");
            if (review.Url is not { } url) html.Add($"{words}");
            else if (words.Length == 0) html.AddLink(url, url.Text);
            else html.AddLink(url, words).Add($"{(url.IsWeb ? "" : $", {url.Text}")}");
        }

        html.Add($"</ul>");
    }

    // What is shown above, or with links below, is left out.
    private void WriteDetails(HtmlText html, Claim claim)
    {
        var details = claim.ToDetails(content.Set, content.Options.Culture)
            .Where(detail => !IsShown(detail.Label, claim) || claim.Qualifiers.Any(qualifier => qualifier.Name == detail.Label)).ToList();
        string[] own =
        [
            .. claim.Subject.Append(claim.Property).Concat(claim.Value).Append(claim.When)
                .Select(value => value?.Words).OfType<string>().Distinct(),
        ];
        if (details.Count + own.Length == 0) return;
        html.Add($"<dl class=d>");
        foreach (var words in own) html.Add($"<dt>In its own words<dd dir=auto>{content.Book.Quote(words)}");
        foreach (var (label, words) in details) html.Add($"<dt>{label}<dd dir=auto>{words}");
        html.Add($"</dl>");
    }

    private static string[] LabelsAbove(DetailLabels labels) =>
        [labels.Statement, labels.When, labels.Relations, labels.Review, labels.Tags];

    private bool IsShown(string label, Claim claim)
    {
        if (_labelsAbove.Contains(label)) return true;
        if (label == _labels.Status) return claim.StatusReason is null;
        return label == _labels.Confidence && claim.Confidence is [var only] && only == Plain(only);
    }

    private void WriteRelations(HtmlText html, Claim claim)
    {
        if (claim.Relations.IsEmpty) return;
        html.Add($"<h4>Related claims</h4><ul>");
        foreach (var relation in claim.Relations)
        {
            html.Add($"<li>{content.Book.Phrases.Of(relation.Type)} ");
            links.Add(html, relation.Claim.Text, content.WordsOf(relation.Claim));
        }

        html.Add($"</ul>");
    }

    private void WriteHistory(HtmlText html, ReportedClaim it)
    {
        if (it.History.Count == 0) return;
        html.Add($"<h4>History</h4><ol>");
        foreach (var logged in it.History)
            html.Add($"<li>{TimeWording.ToWords(logged.Entry.At, content.Book)}: {logged.ToWords()}");
        html.Add($"</ol>");
    }

    /// <summary>Returns a confidence without who stated it, when and why.</summary>
    internal static Confidence Plain(Confidence confidence) => confidence with { By = null, At = null, Basis = null };
}
