using System.Globalization;
using FactTracker.Wording;

namespace FactTracker;

/// <summary>Formats quantities in words.</summary>
/// <remarks>
/// English, German, French, Spanish and Russian are supported. English is used for any other language, including numbers. The README of the
/// folder lists the patterns of the English words. Each hedge, number, unit and bound has a single wording, so that the words can be parsed
/// back to the same quantity.
/// </remarks>
/// <example><code>
/// var english = CultureInfo.GetCultureInfo("en");
/// new Quantity(10, Unit.Percent) { Approximation = Approximation.JustOver }.ToWords(english); // just over 10%
/// </code></example>
public static class QuantityWording
{
    extension(Quantity quantity)
    {
        /// <summary>Returns the quantity with its hedge, its unit, the whole it refers to, its bounds and its sample.</summary>
        /// <param name="culture">The culture whose language and number format to use. English is used for a language without
        /// wording.</param>
        /// <returns>
        /// The words, such as "about 33.3% of foreign trade" or "65% (between 62% and 68%; at 95% confidence; sample of 1500)".
        /// </returns>
        public string ToWords(CultureInfo culture)
        {
            ArgumentNullException.ThrowIfNull(quantity);
            var book = Wordbook.ForQuantities(culture);
            var notes = string.Join("; ", Notes(quantity, book));
            var statement = WithWhole(Statement(quantity, book), quantity, book);
            return notes.Length == 0 ? statement : $"{statement} ({notes})";
        }
    }

    private static string Statement(Quantity quantity, Wordbook book)
    {
        // A ratio with a stated base takes its "times" from the pattern of the base.
        var unit = quantity is { Of: not null, Unit.Kind: UnitKind.Ratio } ? Unit.None : quantity.Unit;
        var hedge = quantity.Approximation;
        if (Hedged(quantity, hedge, unit, book) is { } hedged) return hedged;
        var number = NumberOf(quantity, unit, book) ??
            RangeWording.ToWords(quantity.Bounds.GetValueOrDefault(), unit, book);
        return quantity.StatedApproximation is null ? number : Phrases.Fill(book.Phrases.UnlistedHedge, number, book.Phrases.Of(hedge));
    }

    // The hedge and the hedged number in one pattern, when the language combines them.
    private static string? Hedged(Quantity quantity, Approximation hedge, Unit unit, Wordbook book)
    {
        var phrases = book.Phrases.Quantities;
        if (hedge == Approximation.Between || !phrases.Hedges.TryGetValue(hedge, out var pattern)) return null;
        var reading = QuantityProfile.Default.ReadingOf(hedge);
        if (NumberOf(quantity, unit, book) is { } number) return Phrases.Fill(pattern, number);
        return quantity.Bounds switch
        {
            { Lower: { } lower, Upper: null } when reading is { IsUpward: true } =>
                Phrases.Fill(pattern, UnitWording.ToWords(lower.Value, unit, book)),
            { Lower: null, Upper: { } upper } when reading is { IsDownward: true } =>
                Phrases.Fill(pattern, UnitWording.ToWords(upper.Value, unit, book)),
            { Lower: { Excluded: false } lower, Upper: { Excluded: false } upper } when hedge == Approximation.About =>
                Phrases.Fill(
                    phrases.AboutRange, UnitWording.FirstOfTwo(lower.Value, unit, book),
                    UnitWording.SecondOfTwo(lower.Value, upper.Value, unit, book)),
            _ => null,
        };
    }

    private static string? NumberOf(Quantity quantity, Unit unit, Wordbook book) => quantity switch
    {
        { Amount: { } amount } => UnitWording.ToWords(amount, unit, book),
        { ExactAmount: { } exact } => UnitWording.ToWords(exact, unit, book),
        _ => null,
    };

    private static string WithWhole(string statement, Quantity quantity, Wordbook book)
    {
        if (quantity.Of is not { } whole) return statement;
        var pattern = quantity.Unit.Kind == UnitKind.Ratio ? book.Phrases.Quantities.TimesOf : book.Phrases.Quantities.PartOf;
        return Phrases.Fill(pattern, statement, whole.ToWords(book.Culture));
    }

    private static IEnumerable<string> Notes(Quantity quantity, Wordbook book)
    {
        var phrases = book.Phrases.Quantities;
        if ((quantity.Amount is not null || quantity.ExactAmount is not null) && quantity.Bounds is { } bounds)
            yield return RangeWording.ToWords(bounds, quantity.Unit, book);
        if (quantity.Level is { } level) yield return Phrases.Fill(phrases.Level, NumberWording.Percent(level, book));
        if (quantity.SampleSize is { } size) yield return Phrases.Fill(phrases.Sample, NumberWording.ToWords(size, book));
    }
}
