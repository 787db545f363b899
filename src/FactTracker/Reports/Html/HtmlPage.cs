using FactTracker.Reports.Citing;
using FactTracker.Reports.Content;
using FactTracker.Wording;
using NodaTime.Text;

namespace FactTracker.Reports.Html;

/// <summary>Composes the page of a report, piece by piece.</summary>
internal sealed class HtmlPage(ReportContent content)
{
    private const int PieceLength = 1 << 15;
    private const int GroupSize = 40; // The style has the height of such a group.
    private readonly HtmlText _html = new();
    private readonly PageLinks _links = LinksOf(content);
    private readonly PictureSection _pictures = new(content, LinksOf(content));

    /// <summary>Returns the page in pieces of bounded length, apart from single claims that are longer.</summary>
    public IEnumerable<string> Pieces()
    {
        WriteHead();
        WriteTop();
        ChangeList.Write(_html, content, _links);
        yield return _html.Take();
        new ConflictCards(content, _links).Write(_html);
        yield return _html.Take();
        _pictures.Write(_html);
        yield return _html.Take();
        foreach (var piece in Claims()) yield return piece;
        foreach (var piece in Sources()) yield return piece;
        WriteEnd();
        yield return _html.Take();
    }

    private void WriteHead()
    {
        _html.Add($"<!doctype html>\n<html lang=\"{content.Culture.TwoLetterISOLanguageName}\">\n<head>\n<meta charset=utf-8>\n");
        _html.Add($"<meta http-equiv=Content-Security-Policy content=\"{PageAssets.Policy}\">\n");
        _html.Add($"<meta name=viewport content=\"width=device-width, initial-scale=1\">\n<meta name=referrer content=no-referrer>\n");
        _html.Add($"<meta name=color-scheme content=\"light dark\">\n<title>{content.Heading}</title>\n<style>");
        _html.AddMarkup(PageAssets.Style).Add($"</style>\n");
        if (ReviewData.Of(content) is { } json) _html.Add($"<script type=\"application/ld+json\">").AddMarkup(json).Add($"</script>\n");
        _html.Add($"</head>\n");
    }

    private void WriteTop()
    {
        var summary = new ReportSummary(content);
        _html.Add($"<body>\n<a class=skip href=\"#{_links.PartId("claims")}\">Skip to the claims</a>\n");
        _html.Add($"<header>\n<h1 dir=auto>{content.Heading}</h1>\n");
        if (content.Set.Description is { Length: > 0 } description) _html.Add($"<p class=i dir=auto>{description}</p>\n");
        _html.Add($"<p class=e>{string.Join(' ', summary.Sentences())}</p>\n<p class=n>");
        string?[] imprint =
        [
            content.Set.Publisher?.ToWords(), $"as of {content.WordsOf(content.Day)}",
            content.Set.License is { } license ? $"licence: {license}" : null,
        ];
        _html.Add($"{string.Join(" · ", imprint.OfType<string>())}</p>\n");
        WriteContents();
        _html.Add($"</header>\n<main>\n");
    }

    private void WriteContents()
    {
        (string Part, string Words, bool IsThere)[] parts =
        [
            ("changes", "What changed", content.Changes is not null), ("conflicts", "Conflicts", content.Conflicts.Count > 0),
            ("pictures", "Pictures", _pictures.Any), ("claims", "Claims", true), ("sources", "Sources", content.Sources.Count > 0),
            ("about", "About this report", true),
        ];
        _html.Add($"<nav aria-label=Contents><ul>");
        foreach (var (part, words, _) in parts.Where(part => part.IsThere))
            _html.Add($"<li><a href=\"#{_links.PartId(part)}\">{words}</a>");
        _html.Add($"</ul></nav>\n");
    }

    private IEnumerable<string> Claims()
    {
        var facets = new FacetTable(content);
        _html.Add($"<section id=\"{_links.PartId("claims")}\"><h2>Claims</h2>\n<div class=l>\n");
        if (content.Claims.Count > 1) FilterForm.Write(_html, facets);
        _html.Add($"<div class=s>\n");
        var card = new ClaimCard(content, _links, facets, new ClaimOrder(content));
        foreach (var (group, isFull) in GroupsOf(content.Claims))
        {
            _html.Add($"<div").AddMarkup(isFull ? " class=b" : "").Add($">");
            foreach (var claim in group)
            {
                card.Write(_html, claim);
                if (_html.Length > PieceLength) yield return _html.Take();
            }

            _html.Add($"</div>\n");
        }

        _html.Add($"</div></div></section>\n");
        yield return _html.Take();
    }

    private IEnumerable<string> Sources()
    {
        if (content.Sources.Count == 0) yield break;
        _html.Add($"<section id=\"{_links.PartId("sources")}\"><h2>Sources</h2>\n");
        var card = new SourceCard(content, _links);
        foreach (var (group, isFull) in GroupsOf(content.Sources))
        {
            _html.Add($"<ul class=\"r").AddMarkup(isFull ? " b" : "").Add($"\">\n");
            foreach (var source in group)
            {
                card.Write(_html, source);
                if (_html.Length > PieceLength) yield return _html.Take();
            }

            _html.Add($"</ul>\n");
        }

        _html.Add($"</section>\n");
        yield return _html.Take();
    }

    // A browser skips the full groups that are out of sight. It can skip single records too, but looks at each of them in every frame.
    private static IEnumerable<(T[] Group, bool IsFull)> GroupsOf<T>(IEnumerable<T> records) =>
        records.Chunk(GroupSize).Select(group => (group, group.Length == GroupSize));

    private void WriteEnd()
    {
        _html.Add($"<section id=\"{_links.PartId("about")}\"><h2>About this report</h2>\n<p>Made by FactTracker for ");
        _html.Add($"{InstantPattern.General.Format(content.Options.At)}. An origin is a source that draws on no other known source. ");
        _html.Add($"Policies: conflicts “{content.Options.Conflicts.Name}”, origins “{content.Options.Origins.Name}”, ");
        _html.Add($"staleness “{content.Options.Staleness.Name}”. To cite one claim, add # and its id to the address of this page.</p>\n");
        var citations = new ClaimCitations(content);
        citations.WriteReport(_html);
        if (content.Claims.Count > content.Options.MostCited) citations.WriteTemplate(_html);
        _html.Add($"</section>\n</main>\n<script>").AddMarkup(PageAssets.Script).Add($"</script>\n</body>\n</html>\n");
    }

    private static PageLinks LinksOf(ReportContent content) =>
        new(content.Claims.Select(it => it.Claim.Id.Text).Concat(content.Sources.Select(source => source.Id.Text)));
}
