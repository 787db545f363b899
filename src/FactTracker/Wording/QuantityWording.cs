using System.Globalization;
using FactTracker.Wording;

namespace FactTracker;

/// <summary>Says quantities in words.</summary>
/// <example><code>
/// var english = CultureInfo.GetCultureInfo("en");
/// new Quantity(10, Unit.Percent) { Approximation = Approximation.JustOver }.ToWords(english); // just over 10%
/// </code></example>
public static class QuantityWording
{
    extension(Quantity quantity)
    {
        /// <summary>The quantity with its hedge, its unit, what it is of, its bounds and its sample.</summary>
        /// <param name="culture">Whose language and number format to use; English where its language has no wording yet.</param>
        /// <returns>Such as "about 33.3% of foreign trade" or "65% (between 62% and 68%; at 95% confidence; sample of 1500)".</returns>
        public string ToWords(CultureInfo culture)
        {
            ArgumentNullException.ThrowIfNull(quantity);
            var book = Wordbook.For(culture);
            var notes = string.Join("; ", Notes(quantity, book));
            var statement = WithWhole(Statement(quantity, book), quantity, book);
            return notes.Length == 0 ? statement : $"{statement} ({notes})";
        }
    }

    private static string Statement(Quantity quantity, Wordbook book)
    {
        var isRange = quantity.Amount is null && quantity.Bounds is { Lower: not null, Upper: not null };
        // A ratio whose base is told takes its "times" from there.
        var unit = quantity is { Of: not null, Unit.Kind: UnitKind.Ratio } ? Unit.None : quantity.Unit;
        var number = quantity.Amount is { } amount
            ? UnitWording.ToWords(amount, unit, book)
            : RangeWording.ToWords(quantity.Bounds.GetValueOrDefault(), unit, book);
        var hedge = quantity.Approximation;
        if (hedge == Approximation.Exactly || hedge == Approximation.Between) return number;
        return hedge.IsKnown && !isRange
            ? Phrases.Fill(book.Phrases.Hedges[hedge], number)
            : Phrases.Fill(book.Phrases.UnlistedHedge, number, book.Phrases.Of(hedge));
    }

    private static string WithWhole(string statement, Quantity quantity, Wordbook book)
    {
        if (quantity.Of is not { } whole) return statement;
        var pattern = quantity.Unit.Kind == UnitKind.Ratio ? book.Phrases.TimesOf : book.Phrases.PartOf;
        return Phrases.Fill(pattern, statement, whole.ToWords(book.Culture));
    }

    private static IEnumerable<string> Notes(Quantity quantity, Wordbook book)
    {
        if (quantity.Amount is not null && quantity.Bounds is { } bounds) yield return RangeWording.ToWords(bounds, quantity.Unit, book);
        if (quantity.Level is { } level) yield return Phrases.Fill(book.Phrases.Level, NumberWording.Percent(level, book));
        if (quantity.SampleSize is { } size) yield return Phrases.Fill(book.Phrases.Sample, NumberWording.ToWords(size, book));
    }
}
