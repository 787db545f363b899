using System.Globalization;
using FactTracker.Wording;

namespace FactTracker.Analysis;

/// <summary>Words the values and times of a series in short.</summary>
internal static class SeriesWords
{
    /// <summary>
    /// Returns the culture whose numbers are used: English if quantities have no words in the language, so that languages are not mixed.
    /// </summary>
    public static CultureInfo CultureOf(CultureInfo? culture) => Wordbook.ForQuantities(culture ?? CultureInfo.InvariantCulture).Culture;

    /// <summary>Returns a value without its whole, its sample and the words of the source: "about 60 million EUR".</summary>
    public static string Of(SeriesValue value, CultureInfo culture) => value.Quantity is { } number
        ? Of(number, culture)
        : string.Join(", ", value.Values.Select(it => (it with { Words = null, Confidence = [] }).ToWords(culture)));

    /// <summary>Returns a number by its hedge and amount, or else by its bounds.</summary>
    public static string Of(Quantity number, CultureInfo culture)
    {
        var hasAmount = number.Amount is not null || number.ExactAmount is not null;
        return (Quantity.Make(number.Amount, number.ExactAmount, hasAmount ? null : number.Bounds, number.Unit) with
        {
            Approximation = number.Approximation,
        }).ToWords(culture);
    }

    /// <summary>Returns a value with its bounds or its margin of error: "58% (±3.1)".</summary>
    public static string WithBounds(SeriesValue value, CultureInfo culture)
    {
        var words = Of(value, culture);
        if (value.Quantity is not { Amount: { } amount } number) return words;
        if (number.Bounds is { } bounds) return $"{words} ({End(bounds.Lower, culture)} to {End(bounds.Upper, culture)})";
        return SeriesMark.WithinMargin(number) is { Upper: { } upper, Lower: { } lower }
            ? $"{words} (±{Math.Round(Math.Max(upper.Value - amount, amount - lower.Value), 1).ToString("0.#", culture)})"
            : words;
    }

    /// <summary>
    /// Returns a time in the words of the source where there are some, as "the early 2000s" is clearer than its interval.
    /// </summary>
    public static string Time(Edtf when, ValueList<SeriesValue> values, CultureInfo culture) =>
        values.FirstOrDefault()?.When is DateValue { Words: { Length: > 0 } words } date && date.Date == when
        && culture.TwoLetterISOLanguageName is "en" or "iv"
            ? words
            : WithoutFrom(when.ToWords(culture));

    /// <inheritdoc cref="Time(Edtf, ValueList{SeriesValue}, CultureInfo)"/>
    public static string Time(SeriesPoint point, CultureInfo culture) => Time(point.When, point.Values, culture);

    // "Compared with from 2000 to 2004" has a preposition too many.
    private static string WithoutFrom(string words) =>
        words.StartsWith("from ", StringComparison.Ordinal) ? words["from ".Length..] : words;

    private static string End(Bound? end, CultureInfo culture) =>
        end is { Value: var number } ? number.ToString("#,0.############", culture) : "…";
}
