using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>Writes a series as a table in plain text: time, value, change from the point before, source and claim.</summary>
internal static class SeriesTable
{
    private static readonly int[] Widest = [14, 24, 32, 20]; // So that most tables are readable at 80 columns.

    public static IEnumerable<string> Of(ClaimSeries series, CultureInfo culture)
    {
        List<string[]> rows = [["when", "value", "change", "source", "claim"], .. Rows(series, culture)];
        var widths = Enumerable.Range(0, 4).Select(column => Math.Min(Widest[column], rows.Max(row => row[column].Length))).ToArray();
        return rows.Select(row => string.Join("  ", row.Select(Cell)).TrimEnd());

        string Cell(string text, int column) =>
            column == widths.Length ? text : SeriesChart.Cut(text, widths[column]).PadRight(widths[column]);
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
                var change = string.Join("; ", changes[(point.When, value.Claim)].Select(it => Change(it, culture)));
                var when = i == 0 ? point.When.ToString() : "";
                yield return [when, SeriesWords.WithBounds(value, culture), change, value.Source, value.Claim.Text];
            }
        }

        foreach (var value in series.Undated)
        {
            yield return ["no time", SeriesWords.WithBounds(value, culture), "", value.Source, value.Claim.Text];
        }
    }

    private static string Change(SeriesChange change, CultureInfo culture) =>
        change.Breaks.IsEmpty ? change.ToPhrase(culture) : $"(break) {change.ToPhrase(culture)}";
}
