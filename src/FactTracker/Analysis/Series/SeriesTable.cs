using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>Writes a series as a table in plain text: time, value, change from the point before, source and claim.</summary>
internal static class SeriesTable
{
    private const int Value = 1, Change = 2, Source = 3, Claim = 4;
    private const string Space = "  ";
    private static readonly int[] Widest = [16, 28, 40, 32, 60];

    // The columns that are cut when the table is too wide, in this order, and the widths that they keep.
    private static readonly (int Column, int Least)[] Cuts = [(Source, 8), (Value, 16), (Change, 20), (Claim, 12)];

    public static IEnumerable<string> Of(ClaimSeries series, int width, CultureInfo culture)
    {
        List<string[]> rows = [["when", "value", "change", "source", "claim"], .. Rows(series, culture)];
        var widths = Widest.Select((most, column) => Math.Min(most, rows.Max(row => row[column].Length))).ToArray();
        var excess = widths.Sum() + (Space.Length * (widths.Length - 1)) - width;
        foreach (var (column, least) in Cuts)
        {
            var cut = Math.Clamp(excess, 0, Math.Max(0, widths[column] - least));
            widths[column] -= cut;
            excess -= cut;
        }

        return rows.Select(row => string.Join(Space, row.Select(Cell)).TrimEnd());

        string Cell(string text, int column) => SeriesChart.Cut(text, widths[column]).PadRight(widths[column]);
    }

    private static IEnumerable<string[]> Rows(ClaimSeries series, CultureInfo culture)
    {
        var changes = series.Changes.SelectMany(change => change.To.Select(value => (value, change)))
            .ToLookup(pair => (pair.change.ToWhen, pair.value.Claim), pair => pair.change);
        foreach (var point in series.Points)
        {
            for (var i = 0; i < point.Values.Count; i++)
            {
                var value = point.Values[i];
                var change = string.Join("; ", changes[(point.When, value.Claim)].Select(it => Short(it, culture)));
                var when = i == 0 ? point.When.ToString() : "";
                yield return [when, SeriesWords.WithBounds(value, culture), change, value.Source, value.Claim.Text];
            }
        }

        foreach (var value in series.Undated)
        {
            yield return ["no time", SeriesWords.WithBounds(value, culture), "", value.Source, value.Claim.Text];
        }
    }

    // The values beside it show what the points are.
    private static string Short(SeriesChange change, CultureInfo culture)
    {
        var phrase = change.ToPhrase(culture).Replace("percentage point", "point", StringComparison.Ordinal)
            .Replace("no change beyond the margins", "within the margins", StringComparison.Ordinal);
        return change.Breaks.IsEmpty ? phrase : $"(break) {phrase}";
    }
}
