using FactTracker.Analysis;
using FactTracker.Reports.Content;

namespace FactTracker.Reports.Html;

/// <summary>Writes conflicts, the claims of each side by side.</summary>
internal sealed class ConflictCards(ReportContent content, PageLinks links)
{
    private const int MostSources = 3;
    private const int MostShown = 100; // The facet "Attention" finds the others.

    public void Write(HtmlText html)
    {
        if (content.Conflicts.Count == 0) return;
        html.Add($"<section id=\"{links.PartId("conflicts")}\"><h2>Conflicts</h2>\n");
        foreach (var conflict in content.Conflicts.Take(MostShown)) Write(html, conflict);
        if (content.ConflictCount > MostShown)
        {
            var all = content.ConflictCount.ToString("N0", content.Culture);
            html.Add($"<p class=n>{MostShown:N0} of {all} conflicts are shown here; each claim names its own.</p>");
        }

        html.Add($"</section>\n");
    }

    private void Write(HtmlText html, Conflict conflict)
    {
        var isFirm = conflict.Verdict == ConflictVerdict.Contradictory;
        html.Add($"<article class=k><h3>{(isFirm ? "Contradictory" : "Possible conflict")}</h3><div class=p>");
        WriteSide(html, conflict.A);
        if (conflict.B is { } other) WriteSide(html, other);
        html.Add($"</div>");
        var distance = conflict.Distance is { } apart ? $" They are {apart.ToWords(content.Culture)} apart." : "";
        html.Add($"<p>{conflict.Reason}{distance}</p></article>\n");
    }

    private void WriteSide(HtmlText html, ClaimId id)
    {
        if (!content.Set.Claims.TryGet(id, out var claim)) return;
        html.Add($"<div>");
        if (!claim.Value.IsEmpty) html.Add($"<p class=v dir=auto>{content.WordsOf(claim.Value)}</p>");
        html.Add($"<p dir=auto>");
        links.Add(html, id.Text, content.WordsOf(id));
        html.Add($"</p><p class=n>");
        string?[] notes =
        [
            claim.When is { } when ? content.WordsOf([when]) : null,
            claim.Confidence is [var confidence, ..] ? $"confidence {ClaimCard.Plain(confidence).ToWords(content.Options.Culture)}" : null,
            .. claim.Citations.Take(MostSources).Select(citation => content.NameOf(citation.Source)),
        ];
        html.Add($"{string.Join(" · ", notes.OfType<string>())}</p></div>");
    }
}
