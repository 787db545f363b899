using FactTracker.History;
using FactTracker.Reports.Content;

namespace FactTracker.Reports.Html;

/// <summary>Writes what changed since an earlier state of the set.</summary>
internal static class ChangeList
{
    public static void Write(HtmlText html, ReportContent content, PageLinks links)
    {
        if (content.Changes is not { } changes) return;
        html.Add($"<section id=\"{links.PartId("changes")}\"><h2>What changed</h2>\n");
        if (!changes.Any) html.Add($"<p>Nothing changed.</p>");
        foreach (var group in changes.Changes.GroupBy(change => change.Kind).OrderBy(group => ChangeOrder.Of(group.Key)))
        {
            html.Add($"<h3>{group.Key.ToString()}</h3><ul>");
            foreach (var change in group)
            {
                html.Add($"<li dir=auto>{KindOf(change)}");
                var name = changes.NameOf(change, content.Options.Culture);
                if (change is ClaimChange { After.Id.Text: var id }) links.Add(html, id, name);
                else if (change is SourceChange { After.Id.Text: var source }) links.Add(html, source, name);
                else html.Add($"{name}");
                if (change.Kind is ChangeKind.Changed or ChangeKind.Renamed)
                    html.Add($": {changes.ToWords(change, content.Options.Culture)}");
            }

            html.Add($"</ul>\n");
        }

        html.Add($"</section>\n");
    }

    private static string KindOf(RecordChange change) => change switch
    {
        SourceChange => "Source ",
        HeaderChange => "The set itself, ",
        _ => "",
    };
}
