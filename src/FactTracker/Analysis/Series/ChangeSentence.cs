using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>Words a change as a sentence.</summary>
internal static class ChangeSentence
{
    private const int MostValues = 3; // Of one time; a sentence with more is not readable.

    public static string Of(SeriesChange change, CultureInfo culture)
    {
        var (from, to) = (SeriesWords.Time(change.FromWhen, change.From, culture), SeriesWords.Time(change.ToWhen, change.To, culture));
        var parts = new List<string> { $"{to} compared with {from}: {Body(change, culture)}" };
        if (change.Significance is { } significance) parts.Add(significance.ToString());
        if (change.Direction == SeriesDirection.NotComparable && change.Reason is { } reason) parts.Add(Uncapitalised(reason.TrimEnd('.')));
        if (!change.Breaks.IsEmpty) parts.Add($"not like for like, because {string.Join(", and ", change.Breaks)}");
        return Capitalised(string.Join("; ", parts)) + ".";
    }

    private static string Body(SeriesChange change, CultureInfo culture)
    {
        var phrase = ChangePhrase.Of(change, culture);
        var difference = change.Direction is SeriesDirection.Up or SeriesDirection.Down ? ChangePhrase.Difference(change, culture) : phrase;
        var bounds = ChangePhrase.Bounds(change, culture);
        if (bounds is not null && difference.EndsWith(bounds, StringComparison.Ordinal)) bounds = null;
        if (change.Direction is SeriesDirection.Uncertain && phrase != "about the same") bounds = null;
        var detail = string.Join(": ", new[] { difference == phrase ? null : difference, bounds }.OfType<string>());
        var values = $"{phrase}, from {Words(change.From, change.Before, culture)} to {Words(change.To, change.After, culture)}";
        return detail.Length == 0 ? values : $"{values} ({detail})";
    }

    private static string Words(ValueList<SeriesValue> values, Quantity? number, CultureInfo culture) => number is null
        ? Joined([.. values.SelectMany(it => it.Values).Select(it => Plain(it).ToWords(culture)).Distinct(StringComparer.Ordinal)])
        : SeriesWords.Of(number, culture);

    private static string Joined(List<string> words) => words.Count <= MostValues
        ? string.Join(" and ", words)
        : $"{string.Join(", ", words.Take(MostValues))} and {words.Count - MostValues} more";

    private static ClaimValue Plain(ClaimValue value) => value with { Words = null, Confidence = [] };

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Uncapitalised(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
