using System.Globalization;
using System.Text;
using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>Draws a series with characters: a line for each value, with its range and its amount.</summary>
internal static class SeriesChart
{
    public const int LeastWidth = 40;
    private const int WidestLabel = 16;
    private const int WidestWords = 24;
    private const int Edge = 2;
    private const char Amount = '●', Line = '─', LowerEnd = '├', UpperEnd = '┤', OpenBelow = '◄', OpenAbove = '►', Zero = '┊';

    public static IEnumerable<string> Of(ClaimSeries series, int width, CultureInfo culture)
    {
        var rows = series.Points.SelectMany(point => point.Values.Select((value, i) => (Value: value, IsFirst: i == 0))).ToList();
        if (SeriesAxis.Of(rows.Select(row => SeriesMark.Of(row.Value)).OfType<SeriesMark>()) is not { } axis) yield break;
        var labels = rows.Select(row => row.IsFirst ? Cut(row.Value.When!.AsDate!.Value.ToString(), WidestLabel) : "").ToList();
        var words = rows.Select(row => Cut(SeriesWords.Of(row.Value, culture), WidestWords)).ToList();
        var (left, right) = (labels.Max(label => label.Length), words.Max(text => text.Length));
        var area = Math.Max(width, LeastWidth) - left - right - 4;
        for (var i = 0; i < rows.Count; i++)
        {
            yield return $"{labels[i].PadRight(left)}  {Bar(SeriesMark.Of(rows[i].Value), axis, area)}  {words[i]}".TrimEnd();
        }

        yield return new string(' ', left + 2) + Scale(axis, area, series.Unit, culture);
        if (axis.IsLogarithmic) yield return new string(' ', left + 2 + Edge) + "(logarithmic scale)";
    }

    private static string Bar(SeriesMark? mark, SeriesAxis axis, int area)
    {
        var cells = new char[area];
        Array.Fill(cells, ' ');
        if (axis.HasZeroWithin) cells[Cell(Rational.Zero)] = Zero;
        if (mark is null) return new string(cells);
        var (lower, upper) = (mark.Range.Lower, mark.Range.Upper);
        var (from, to) = (lower.Infinity != 0 ? 0 : Cell(lower.Value), upper.Infinity != 0 ? area - 1 : Cell(upper.Value));
        if (to > from)
        {
            cells.AsSpan(from, to - from + 1).Fill(Line);
            (cells[from], cells[to]) = (lower.Infinity != 0 ? OpenBelow : LowerEnd, upper.Infinity != 0 ? OpenAbove : UpperEnd);
        }

        if (mark.Amount is { } amount) cells[Cell(amount)] = Amount;
        else if (to <= from) cells[from] = Amount;
        return new string(cells);

        int Cell(Rational number) => CellOf(axis, number, area);
    }

    private static string Scale(SeriesAxis axis, int area, Unit unit, CultureInfo culture)
    {
        var (least, most) = (SeriesNumbers.ToShortText(axis.Least, culture), SeriesNumbers.ToShortText(axis.Most, culture));
        var name = unit == Unit.None || unit == Unit.Percent ? "" : $" {unit.Symbol}";
        if (unit == Unit.Percent) (least, most) = ($"{least}%", $"{most}%");
        var space = Math.Max(1, area - (2 * Edge) - least.Length - most.Length);
        var line = new StringBuilder().Append(' ', Edge).Append(least).Append(' ', space).Append(most).Append(Cut(name, WidestWords));
        var zero = CellOf(axis, Rational.Zero, area);
        if (axis.HasZeroWithin && zero > least.Length + Edge && zero < area - most.Length - Edge - 1) line[zero] = '0';
        return line.ToString();
    }

    // Both edges are left free for the arrows of open ranges.
    private static int CellOf(SeriesAxis axis, Rational number, int area) =>
        Edge + (int)Math.Round(axis.PositionOf(number) * (area - 1 - (2 * Edge)));

    public static string Cut(string text, int most)
    {
        text = OneLine.Of(text);
        if (text.Length <= most) return text;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1), "…");
    }
}
