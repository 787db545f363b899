using FactTracker.Analysis;
using FactTracker.Reports.Content;

namespace FactTracker.Reports.Pictures;

/// <summary>
/// Draws claims, the sources that they cite and what these are based on, in columns from left to right. A dashed line is a source that
/// refutes or only mentions the claim.
/// </summary>
internal sealed class SourceGraphPicture(SourceGraph graph, ReportContent content, Func<string, string> linkTo)
{
    private const double ColumnWidth = 260, BoxWidth = 200, Row = 34, Box = 26, Top = 26;
    private const int MostLetters = 26;
    private readonly SvgText _svg = new();
    private readonly Dictionary<string, (double X, double Y)> _places = new(StringComparer.Ordinal);

    public string Draw()
    {
        var rows = Math.Max(graph.Claims.Count, graph.Columns.Max(column => column.Count));
        var height = Top + (rows * Row) + 10;
        var width = (graph.Columns.Count * ColumnWidth) + BoxWidth + 10;
        Place(graph.Claims.Select(it => it.Claim.Id.Text), 0, rows);
        for (var i = 0; i < graph.Columns.Count; i++) Place(Ordered(graph.Columns[i]), i + 1, rows);
        _svg.Open(
            "svg", ("viewBox", FormattableString.Invariant($"0 0 {width:0} {height:0}")), ("width", width), ("height", height),
            ("role", "group"), ("aria-label", "Claims and their sources"), ("font-size", 12), ("fill", "#222222"));
        string[] heads = ["Claims", "cite", "which draw on", "and these on", "and these on"];
        for (var i = 0; i <= graph.Columns.Count; i++)
            _svg.Text("text", heads[i], ("x", (i * ColumnWidth) + 5), ("y", 14.0), ("fill", "#5b6068"));
        foreach (var it in graph.Claims)
        {
            foreach (var citation in it.Claim.Citations.DistinctBy(citation => (citation.Source, citation.Stance)))
                Connect(it.Claim.Id.Text, citation.Source.Text, citation.Stance == Stance.Supports, citation.Stance == Stance.Refutes);
        }

        foreach (var source in graph.Columns.SelectMany(column => column))
        {
            foreach (var link in source.BasedOn ?? default) Connect(source.Id.Text, link.Source.Text, isSolid: true, isAgainst: false);
        }

        foreach (var it in graph.Claims) Draw(it.Claim.Id.Text, it.Words, it.IsContradicted ? "#9a3412" : "#5b6068");
        foreach (var source in graph.Columns.SelectMany(column => column))
            Draw(source.Id.Text, source.Title ?? content.NameOf(source), source.BasedOn is { IsEmpty: false } ? "#5b6068" : "#1f5fa8");
        return _svg.Close("svg").ToString();
    }

    // Sources beside the records that lead to them, so that few lines cross.
    private IEnumerable<string> Ordered(IReadOnlyList<Source> column)
    {
        var leading = graph.Claims
            .SelectMany(it => it.Claim.Citations, (it, citation) => (From: it.Claim.Id.Text, To: citation.Source.Text))
            .Concat(graph.Columns.SelectMany(sources => sources)
                .SelectMany(source => source.BasedOn ?? default, (source, link) => (From: source.Id.Text, To: link.Source.Text)))
            .Where(line => _places.ContainsKey(line.From))
            .ToLookup(line => line.To, line => _places[line.From].Y);
        return column.OrderBy(source => leading[source.Id.Text].DefaultIfEmpty(double.MaxValue).Average()).Select(source => source.Id.Text);
    }

    private void Place(IEnumerable<string> ids, int column, int rows)
    {
        string[] all = [.. ids];
        var gap = (rows * Row) / all.Length;
        for (var i = 0; i < all.Length; i++) _places[all[i]] = ((column * ColumnWidth) + 5, Top + (gap * (i + 0.5)) - (Box / 2));
    }

    private void Connect(string from, string to, bool isSolid, bool isAgainst)
    {
        if (!_places.TryGetValue(from, out var a) || !_places.TryGetValue(to, out var b)) return;
        var (x1, y1, x2, y2) = (a.X + BoxWidth, a.Y + (Box / 2), b.X, b.Y + (Box / 2));
        // Back to an earlier column, from the same side, so that the line does not run behind the boxes.
        if (x2 < x1) x2 = b.X + BoxWidth;
        var bend = Math.Max(Math.Abs(x2 - x1) / 2, 30);
        var (bend1, bend2) = (x1 + bend, b.X >= x1 ? x2 - bend : x2 + bend);
        _svg.Shape(
            "path",
            ("d", FormattableString.Invariant($"M {x1:0.#} {y1:0.#} C {bend1:0.#} {y1:0.#} {bend2:0.#} {y2:0.#} {x2:0.#} {y2:0.#}")),
            ("fill", "none"), ("stroke", isAgainst ? "#9a3412" : "#5b6068"), ("stroke-dasharray", isSolid ? "none" : "4 3"));
    }

    private void Draw(string id, string words, string colour)
    {
        if (!_places.TryGetValue(id, out var place)) return;
        _svg.Open("a", ("href", linkTo(id))).Text("title", words);
        _svg.Shape(
            "rect", ("x", place.X), ("y", place.Y), ("width", BoxWidth), ("height", Box), ("rx", 4), ("fill", "#fdfdfd"),
            ("stroke", colour));
        _svg.Text("text", SeriesChart.Cut(words, MostLetters), ("x", place.X + 8), ("y", place.Y + 17));
        _svg.Close("a");
    }
}
