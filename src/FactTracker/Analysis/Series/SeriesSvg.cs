using System.Globalization;
using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>Draws a series as an SVG picture. Ranges are boxes, amounts are dots, and what the picture shows is also in its text.</summary>
internal sealed class SeriesSvg
{
    private const double Width = 760, Left = 90, Right = 40, Top = 78, Height = 260, Beside = 10, Dot = 4, Pad = 16;
    private const double LineHeight = 18, LabelWidth = 84, CharWidth = 6.6;
    private const int MostLabelled = 12, MostNotes = 8, NoteChars = 100;
    private const string Ink = "#222222", Faint = "#d0d0d0", Colour = "#1f5fa8";

    private readonly SvgText _svg = new();
    private readonly ClaimSeries _series;
    private readonly SeriesAxis? _axis;
    private readonly SeriesTimeAxis _times;

    private SeriesSvg(ClaimSeries series)
    {
        _series = series;
        _axis = SeriesAxis.Of(series.Points.SelectMany(point => point.Values).Select(SeriesMark.Of).OfType<SeriesMark>());
        _times = new SeriesTimeAxis(series.Points.Select(point => point.When));
    }

    private static double Bottom => Top + Height;

    /// <summary>Draws a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="name">The beginning of the ids in the picture, which are unique in a page with several pictures.</param>
    public static string Of(ClaimSeries series, string name = "series") => new SeriesSvg(series).Draw(name);

    private string Draw(string name)
    {
        var culture = CultureInfo.InvariantCulture;
        var notes = Notes(culture);
        var height = Bottom + 44 + (notes.Count * LineHeight) + 12;
        _svg.Open(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", $"0 0 {Number(Width)} {Number(height)}"), ("width", Width),
            ("height", height), ("role", "img"), ("aria-labelledby", $"{name}-title {name}-desc"), ("font-family", "sans-serif"),
            ("font-size", 12), ("fill", Ink));
        var title = $"{_series.Subject.ToWords(culture)}: {_series.Property.ToWords(culture)}";
        _svg.Text("title", title, ("id", $"{name}-title")).Text("desc", _series.ToWords(culture), ("id", $"{name}-desc"));
        _svg.Shape("rect", ("width", Width), ("height", height), ("fill", "#ffffff"));
        _svg.Text("text", Cut(title, 90), ("x", Left), ("y", 28.0), ("font-size", 16), ("font-weight", "bold"));
        if (_series.Overall is { } overall)
            _svg.Text("text", Cut(Headline(overall, culture), 100), ("x", Left), ("y", 48.0));
        if (_axis is null) _svg.Text("text", "No numbers to draw.", ("x", Left), ("y", Top + 20));
        else DrawNumbers(_axis, culture);
        for (var i = 0; i < notes.Count; i++)
        {
            _svg.Text("text", notes[i], ("x", Left), ("y", Bottom + 56 + (i * LineHeight)), ("font-size", 11));
        }

        return _svg.Close("svg").ToString();
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Headline(SeriesChange change, CultureInfo culture) =>
        $"{SeriesWords.Time(change.ToWhen, change.To, culture)} compared with " +
        $"{SeriesWords.Time(change.FromWhen, change.From, culture)}: {change.ToPhrase(culture)}";

    private void DrawNumbers(SeriesAxis axis, CultureInfo culture)
    {
        foreach (var tick in SeriesTicks.Of(axis))
        {
            var y = Y(axis, tick);
            _svg.Shape("line", ("x1", Left), ("y1", y), ("x2", Width - Right), ("y2", y), ("stroke", tick.Sign == 0 ? Ink : Faint));
            var unit = _series.Unit == Unit.Percent ? "%" : "";
            _svg.Text("text", SeriesNumbers.ToShortText(tick, culture) + unit, ("x", Left - 8), ("y", y + 4), ("text-anchor", "end"));
        }

        if (_series.Unit != Unit.None && _series.Unit != Unit.Percent || axis.IsLogarithmic)
            _svg.Text("text", $"{_series.Unit}{(axis.IsLogarithmic ? " (logarithmic scale)" : "")}".Trim(), ("x", Left), ("y", Top - 12));
        DrawLines(axis);
        DrawDates();
        var isLabelled = _series.Points.Sum(point => point.Values.Count) <= MostLabelled;
        foreach (var point in _series.Points)
        {
            for (var i = 0; i < point.Values.Count; i++)
            {
                if (SeriesMark.Of(point.Values[i]) is { } mark) DrawValue(axis, point, i, mark, isLabelled, culture);
            }
        }
    }

    // A line from each point to the next; dashed over a gap or a break, where the values are not one series.
    private void DrawLines(SeriesAxis axis)
    {
        var broken = _series.Changes.Where(change => !change.Breaks.IsEmpty).Select(change => change.ToWhen)
            .Concat(_series.Gaps.Select(gap => gap.Before)).ToHashSet();
        for (var i = 1; i < _series.Points.Count; i++)
        {
            if (CentreOf(axis, _series.Points[i - 1]) is not { } from || CentreOf(axis, _series.Points[i]) is not { } to) continue;
            var dashes = broken.Contains(_series.Points[i].When) ? "5 5" : "none";
            _svg.Shape(
                "line", ("x1", from.X), ("y1", from.Y), ("x2", to.X), ("y2", to.Y), ("stroke", Colour), ("stroke-width", 1.5),
                ("stroke-dasharray", dashes));
        }
    }

    private (double X, double Y)? CentreOf(SeriesAxis axis, SeriesPoint point)
    {
        var heights = point.Values.Select(SeriesMark.Of).OfType<SeriesMark>().Select(mark => CentreOf(axis, mark)).ToList();
        return heights.Count == 0 ? null : (X(point), (heights.Min() + heights.Max()) / 2);
    }

    private static double CentreOf(SeriesAxis axis, SeriesMark mark)
    {
        if (mark.Amount is { } amount) return Y(axis, amount);
        var (low, high) = (mark.Range.Lower, mark.Range.Upper);
        if (low.Infinity != 0) return Y(axis, high.Value);
        return high.Infinity != 0 ? Y(axis, low.Value) : (Y(axis, low.Value) + Y(axis, high.Value)) / 2;
    }

    private void DrawDates()
    {
        var free = double.NegativeInfinity;
        _svg.Shape("line", ("x1", Left), ("y1", Bottom), ("x2", Width - Right), ("y2", Bottom), ("stroke", Ink));
        foreach (var point in _series.Points)
        {
            var x = X(point);
            var words = Cut(point.When.ToString(), 24);
            var half = Math.Max(words.Length * CharWidth, LabelWidth / 2) / 2;
            _svg.Shape("line", ("x1", x), ("y1", Bottom), ("x2", x), ("y2", Bottom + 5), ("stroke", Ink));
            if (x - half < free) continue;
            _svg.Text("text", words, ("x", x), ("y", Bottom + 20), ("text-anchor", "middle"));
            free = x + half + 6;
        }
    }

    private void DrawValue(SeriesAxis axis, SeriesPoint point, int index, SeriesMark mark, bool isLabelled, CultureInfo culture)
    {
        var x = X(point) + ((index - ((point.Values.Count - 1) / 2.0)) * Beside);
        var (start, end) = Ends(point.When);
        var (low, high) = (mark.Range.Lower, mark.Range.Upper);
        var (bottom, top) = (low.Infinity != 0 ? Bottom : Y(axis, low.Value), high.Infinity != 0 ? Top : Y(axis, high.Value));
        var isSpread = bottom - top >= 1;
        var y = CentreOf(axis, mark);
        if (end - start > 2 * Dot && index == 0)
            _svg.Shape("line", ("x1", start), ("y1", y), ("x2", end), ("y2", y), ("stroke", Colour), ("stroke-width", 1.0));
        if (isSpread)
        {
            _svg.Shape(
                "rect", ("x", x - Dot), ("y", top), ("width", 2 * Dot), ("height", bottom - top), ("fill", Colour),
                ("fill-opacity", "0.25"), ("stroke", Colour));
        }

        if (low.Infinity != 0) Arrow(x, Bottom, 6);
        if (high.Infinity != 0) Arrow(x, Top, -6);
        if (mark.Amount is not null || !isSpread) _svg.Shape("circle", ("cx", x), ("cy", y), ("r", Dot), ("fill", Colour));
        if (!isLabelled) return;
        var words = Cut(SeriesWords.Of(point.Values[index], culture), 30);
        var isLeft = x > Width - Right - (words.Length * CharWidth);
        var (edge, anchor) = isLeft ? (x - 8, "end") : (x + 8, "start");
        // A white outline, so that lines behind the text do not cross it.
        _svg.Text(
            "text", words, ("x", edge), ("y", y - 7), ("text-anchor", anchor), ("stroke", "#ffffff"),
            ("stroke-width", 3), ("paint-order", "stroke"));
    }

    private void Arrow(double x, double y, double length) => _svg.Shape(
        "path", ("d", string.Create(CultureInfo.InvariantCulture, $"M {x - 5:0.##} {y:0.##} h 10 l -5 {length:0.##} z")), ("fill", Colour));

    private List<string> Notes(CultureInfo culture)
    {
        var lines = SeriesSentences.Notes(_series, culture).SelectMany(Wrapped).ToList();
        if (lines.Count <= MostNotes) return lines;
        return [.. lines.Take(MostNotes - 1), "More notes are in the description of this picture."];
    }

    private static IEnumerable<string> Wrapped(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length >= NoteChars)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? Cut(word, NoteChars) : $"{line} {word}";
        }

        yield return line;
    }

    private static string Cut(string text, int most) => SeriesChart.Cut(text, most);

    private double X(SeriesPoint point)
    {
        var (start, end) = Ends(point.When);
        return (start + end) / 2;
    }

    private (double Start, double End) Ends(Edtf when)
    {
        var (start, end) = _times.PositionsOf(when);
        return (Left + (start * (Width - Right - Left)), Left + (end * (Width - Right - Left)));
    }

    private static double Y(SeriesAxis axis, Rational number) => Bottom - Pad - (axis.PositionOf(number) * (Height - (2 * Pad)));
}
