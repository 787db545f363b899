using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>Words a series as sentences.</summary>
internal static class SeriesSentences
{
    public static IEnumerable<string> Of(ClaimSeries series, CultureInfo culture)
    {
        yield return $"{series.Subject.ToWords(culture)}, {series.Property.ToWords(culture)}: {Extent(series, culture)}.";
        foreach (var change in series.FirstToLast)
        {
            yield return change.ToWords(culture);
        }

        foreach (var note in Notes(series, culture))
        {
            yield return note;
        }
    }

    /// <summary>Returns a sentence for each break and gap, and for what is not in the time line.</summary>
    public static IEnumerable<string> Notes(ClaimSeries series, CultureInfo culture)
    {
        foreach (var change in series.Changes)
        {
            foreach (var it in change.Breaks)
            {
                yield return $"Between {change.FromWhen.ToWords(culture)} and {change.ToWhen.ToWords(culture)} {it}.";
            }
        }

        foreach (var gap in series.Gaps)
        {
            var rhythm = RhythmWords.Of(series.RhythmDays.GetValueOrDefault());
            yield return $"Between {gap.After.ToWords(culture)} and {gap.Before.ToWords(culture)} there is a gap: " +
                $"{Counted(gap.Missing, "point")} missing in a series with a point {rhythm}.";
        }

        if (!series.Undated.IsEmpty) yield return $"{Capitalised(Counted(series.Undated.Count, "value"))} without a time.";
        foreach (var group in series.LeftOut.GroupBy(it => it.Reason).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            yield return $"Left out, as {group.Key}: {string.Join(", ", group.Select(it => it.Claim.Text))}.";
        }
    }

    public static string Of(SeriesName name, CultureInfo culture)
    {
        var points = name.Points == 1 ? "1 point" : $"{name.Points.ToString(culture)} points";
        var extent = (name.First, name.Last) switch
        {
            ({ } first, { } last) when first != last =>
                $" (first: {SeriesWords.Time(first, [], culture)}; last: {SeriesWords.Time(last, [], culture)})",
            ({ } only, _) => $" ({only.ToWords(culture)})",
            _ => "",
        };
        return $"{name.Subject.ToWords(culture)}, {name.Property.ToWords(culture)}: {points}{extent}";
    }

    private static string Extent(ClaimSeries series, CultureInfo culture) => series.Points switch
    {
        { Count: 0 } => series.Undated.IsEmpty ? "no value" : "no value with a time",
        [var only] => $"1 point ({SeriesWords.Time(only, culture)})",
        var points => $"{points.Count.ToString(culture)} points (first: {SeriesWords.Time(points[0], culture)}; " +
            $"last: {SeriesWords.Time(points[^1], culture)})",
    };

    private static string Counted(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:#,0} {noun}{(number == 1 ? " is" : "s are")}");

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
