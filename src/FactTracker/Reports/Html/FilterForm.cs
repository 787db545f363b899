using FactTracker.Analysis;
using FactTracker.Reports.Content;

namespace FactTracker.Reports.Html;

/// <summary>Writes the search, the facets and the order, which need the script and are hidden without it.</summary>
internal static class FilterForm
{
    private const int MostLetters = 80;

    public static void Write(HtmlText html, FacetTable facets)
    {
        html.Add($"<form class=f hidden role=search aria-label=Claims>");
        html.Add($"<label>Search<input type=search autocomplete=off spellcheck=false></label><details open><summary>Filters</summary>");
        foreach (var facet in facets.Facets)
        {
            html.Add($"<label>{facet.Name}<select aria-label=\"{facet.Name}\"><option value=\"\">all</option>");
            foreach (var value in facet.Values)
                html.Add($"<option value={value.Number}>{SeriesChart.Cut(value.Words, MostLetters)} ({value.Claims})</option>");
            html.Add($"</select></label>");
            if (facet.Others > 0) html.Add($"<p class=n>{facet.Others:N0} rarer ones are found by the search.</p>");
        }

        html.Add($"<label>Order<select aria-label=Order><option value=\"\">as in the set</option>");
        html.Add($"<option value=\"0-\">newest first</option>");
        html.Add($"<option value=\"0\">oldest first</option><option value=\"1-\">most confident first</option>");
        html.Add($"<option value=\"1\">least confident first</option><option value=\"2\">fewest origins first</option></select></label>");
        html.Add($"</details><p><output role=status></output> <button type=reset>Show all</button></p></form>\n");
    }
}
