using System.Globalization;
using FactTracker.Analysis;
using FactTracker.Reports.Content;
using FactTracker.Reports.Pictures;

namespace FactTracker.Reports.Html;

/// <summary>Writes the pictures of a report: series of values, claims in time, claims with their sources.</summary>
internal sealed class PictureSection(ReportContent content, PageLinks links)
{
    private readonly ReportedSeries _series = new(content);
    private readonly (string Svg, int Shown, int All)? _timeline = TimelinePicture.Of(content, PageLinks.FragmentOf);
    private readonly SourceGraph? _graph = SourceGraph.Of(content);

    /// <summary>Whether there is a picture.</summary>
    public bool Any => _series.All > 0 || _timeline is not null || _graph is not null;

    public void Write(HtmlText html)
    {
        if (!Any) return;
        html.Add($"<section id=\"{links.PartId("pictures")}\"><h2>Pictures</h2>\n");
        for (var i = 0; i < _series.Shown.Count; i++)
        {
            var series = _series.Shown[i];
            var name = string.Create(CultureInfo.InvariantCulture, $"{links.PartId("series")}-{i}");
            Write(html, $"Values of {series.Subject.ToWords(content.Culture)} over time", SeriesSvg.Of(series, name), "");
        }

        WriteOthers(html);
        if (_timeline is { } timeline)
        {
            var more = timeline.Shown < timeline.All
                ? string.Create(content.Culture, $" {timeline.Shown:N0} of {timeline.All:N0} claims with a time are shown.")
                : "";
            Write(
                html, "Claims in time", timeline.Svg,
                $"A dashed bar is an approximate or uncertain time, an arrow an open end, a question mark an unknown one.{more}");
        }

        if (_graph is not null)
        {
            var more = _graph.IsWhole ? "" : " Not all claims and sources are shown.";
            Write(
                html, "Claims and their sources", new SourceGraphPicture(_graph, content, PageLinks.FragmentOf).Draw(),
                $"Blue boxes are origins: they draw on no other known source. A dashed line is no support.{more}");
        }

        html.Add($"</section>\n");
    }

    private static void Write(HtmlText html, string words, string svg, string legend)
    {
        html.Add($"<figure><div class=z tabindex=0 role=region aria-label=\"{words}\">\n").AddMarkup(svg);
        html.Add($"</div><figcaption class=n>{words}. {legend}</figcaption></figure>\n");
    }

    private void WriteOthers(HtmlText html)
    {
        if (_series.Others.Count == 0) return;
        html.Add($"<p>{_series.Shown.Count} of {_series.All:N0} series of values over time are drawn, those with the most points. ");
        html.Add($"The claims have the values of all; find them by their subject.</p>\n<details><summary>The other series</summary><ul>");
        foreach (var words in _series.Others) html.Add($"<li dir=auto>{words}");
        html.Add($"</ul>");
        if (_series.Unnamed > 0) html.Add($"<p class=n>and {_series.Unnamed:N0} more, which <code>facttracker series</code> lists.</p>");
        html.Add($"</details>\n");
    }
}
