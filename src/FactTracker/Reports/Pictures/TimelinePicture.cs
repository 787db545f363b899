using FactTracker.Analysis;
using FactTracker.Reports.Content;

namespace FactTracker.Reports.Pictures;

/// <summary>
/// Draws claims in time, one line for each. A time is a bar from its earliest to its latest day; a bar with a dashed outline is uncertain,
/// approximate or without a known end. An arrow is an open end, a question mark an unknown one.
/// </summary>
internal sealed class TimelinePicture
{
    private const double Width = 760, Left = 290, Right = 30, Top = 34, Row = 24, Bar = 10;
    private const int MostRows = 40, MostLetters = 36;
    private readonly SvgText _svg = new();
    private readonly IReadOnlyList<ReportedClaim> _rows;
    private readonly YearScale _scale;

    private TimelinePicture(IReadOnlyList<ReportedClaim> rows)
    {
        _rows = rows;
        _scale = new YearScale(rows.Select(DateOf), Left, Width - Left - Right);
    }

    /// <summary>Returns the picture and the number of claims in it, or null when fewer than two claims have a time.</summary>
    public static (string Svg, int Shown, int All)? Of(ReportContent content, Func<string, string> linkTo)
    {
        var dated = content.Claims.Where(it => it.Claim.When?.AsDate is { } date && (date.Earliest ?? date.Latest) is not null)
            .OrderBy(DateOf).ToList();
        if (dated.Count < 2) return null;
        // Of many, every few, so that the whole time is in the picture.
        var step = (dated.Count + MostRows - 1) / MostRows;
        var rows = dated.Where((_, i) => i % step == 0).ToList();
        return (new TimelinePicture(rows).Draw(linkTo), rows.Count, dated.Count);
    }

    private static Edtf DateOf(ReportedClaim it) => it.Claim.When!.AsDate!.Value;

    private string Draw(Func<string, string> linkTo)
    {
        var height = Top + (_rows.Count * Row) + 12;
        _svg.Open(
            "svg", ("viewBox", FormattableString.Invariant($"0 0 {Width:0} {height:0}")), ("width", Width), ("height", height),
            ("role", "group"), ("aria-label", "Claims in time"), ("font-size", 12), ("fill", "#222222"));
        foreach (var (place, words) in _scale.Ticks())
        {
            _svg.Shape("line", ("x1", place), ("y1", Top - 8), ("x2", place), ("y2", height), ("stroke", "#d0d0d0"));
            _svg.Text("text", words, ("x", place), ("y", Top - 14), ("text-anchor", "middle"), ("fill", "#5b6068"));
        }

        for (var i = 0; i < _rows.Count; i++) Draw(_rows[i], Top + (i * Row) + (Row / 2), linkTo);
        return _svg.Close("svg").ToString();
    }

    private void Draw(ReportedClaim it, double y, Func<string, string> linkTo)
    {
        var date = DateOf(it);
        _svg.Open("a", ("href", linkTo(it.Claim.Id.Text)));
        _svg.Text("text", SeriesChart.Cut(it.Words, MostLetters), ("x", Left - 14), ("y", y + 4), ("text-anchor", "end"));
        _svg.Close("a");
        var (start, end) = _scale.PlacesOf(date);
        var (from, to) = (start ?? Left, end ?? Width - Right);
        var isFirm = !date.IsUncertain && !date.IsApproximate && !date.HasUnspecified
            && !date.Start.IsUnknown && !date.End.IsUnknown;
        var colour = it.IsContradicted ? "#9a3412" : "#1f5fa8";
        _svg.Open("g").Text("title", $"{date}");
        _svg.Shape(
            "rect", ("x", from), ("y", y - (Bar / 2)), ("width", Math.Max(to - from, 4)), ("height", Bar), ("rx", 2), ("fill", colour),
            ("fill-opacity", isFirm ? "0.85" : "0.25"), ("stroke", colour), ("stroke-dasharray", isFirm ? "none" : "3 2"));
        if (start is null) DrawEnd(Left, y, -1, date.Start.IsOpen, colour);
        if (end is null) DrawEnd(Width - Right, y, 1, date.End.IsOpen, colour);
        _svg.Close("g");
    }

    private void DrawEnd(double x, double y, int direction, bool isOpen, string colour)
    {
        if (isOpen)
        {
            var tip = x + (direction * 11);
            var points = FormattableString.Invariant($"{x:0.##},{y - 8:0.##} {tip:0.##},{y:0.##} {x:0.##},{y + 8:0.##}");
            _svg.Shape("polygon", ("points", points), ("fill", colour));
        }
        else
        {
            _svg.Text(
                "text", "?", ("x", x + (direction * 8)), ("y", y + 5), ("text-anchor", "middle"), ("font-weight", "bold"),
                ("fill", colour));
        }
    }
}
