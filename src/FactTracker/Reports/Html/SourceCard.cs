using System.Globalization;
using FactTracker.Reports.Content;

namespace FactTracker.Reports.Html;

/// <summary>Writes a source: its full reference, what it is based on, its copies, and the claims that cite it.</summary>
internal sealed class SourceCard(ReportContent content, PageLinks links)
{
    private const int MostClaims = 12; // A filter finds the others.
    private readonly ILookup<SourceId, ReportedClaim> _citing = content.Claims
        .SelectMany(it => it.Claim.Citations.Select(citation => citation.Source).Distinct(), (it, source) => (it, source))
        .ToLookup(pair => pair.source, pair => pair.it);

    public void Write(HtmlText html, Source source)
    {
        html.Add($"<li id=\"{source.Id.Text}\"><p dir=auto>");
        if (source.Url is { IsWeb: true } url && source.Words is null)
        {
            html.AddLink(url, NotBlank((source with { Url = null }).ToReference(content.Options.Culture), source.Id.Text));
            html.Add($" <i>{HostOf(url)}</i>");
        }
        else
        {
            html.Add($"{NotBlank(source.ToReference(content.Options.Culture), source.Id.Text)}");
            if (source.Url is { IsWeb: true } address) html.Add($", ").AddLink(address, address.Text);
        }

        html.Add($"</p>");
        WriteDetails(html, source);
        WriteClaims(html, source);
        html.Add($"</li>\n");
    }

    private void WriteDetails(HtmlText html, Source source)
    {
        var labels = content.Book.Phrases.Labels;
        var details = source.ToDetails(content.Set, content.Options.Culture)
            .Where(detail => detail.Label != labels.Archived && detail.Label != labels.BasedOn).ToList();
        if (details.Count == 0 && source.Archived.IsEmpty && source.BasedOn is null) return;
        html.Add($"<dl class=d>");
        foreach (var (label, words) in details) html.Add($"<dt>{label}<dd dir=auto>{words}");
        foreach (var copy in source.Archived)
        {
            html.Add($"<dt>{labels.Archived}<dd>").AddLink(copy.Url, copy.Url.Text);
            if (copy.At is { } at) html.Add($" ({at.ToWords(content.Options.Culture)})");
        }

        if (source.BasedOn is { } basis) WriteBasis(html, basis);
        html.Add($"</dl>");
    }

    private void WriteBasis(HtmlText html, ValueList<SourceLink> basis)
    {
        html.Add($"<dt>{content.Book.Phrases.Labels.BasedOn}<dd>");
        if (basis.IsEmpty) html.Add($"{content.Book.Phrases.OwnKnowledge}");
        for (var i = 0; i < basis.Count; i++)
        {
            if (i > 0) html.Add($"; ");
            if (basis[i].How is { } how) html.Add($"{content.Book.Phrases.Of(how)} ");
            var id = basis[i].Source;
            links.Add(html, id.Text, content.NameOf(id));
        }
    }

    private void WriteClaims(HtmlText html, Source source)
    {
        var claims = _citing[source.Id].ToList();
        if (claims.Count == 0) return;
        html.Add($"<p class=n>Cited by ");
        for (var i = 0; i < Math.Min(claims.Count, MostClaims); i++)
        {
            if (i > 0) html.Add($", ");
            links.Add(html, claims[i].Claim.Id.Text, claims[i].Claim.Id.Text);
        }

        var others = claims.Count - MostClaims;
        html.Add($"{(others > 0 ? string.Create(CultureInfo.InvariantCulture, $" and {others:N0} more claims") : "")}</p>");
    }

    private static string HostOf(Url url) => url.ToUri()?.Host ?? "";

    private static string NotBlank(string words, string otherwise) => string.IsNullOrWhiteSpace(words) ? otherwise : words;
}
