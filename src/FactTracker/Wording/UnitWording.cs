using Humanizer;

namespace FactTracker.Wording;

/// <summary>Combines numbers with their units.</summary>
internal static class UnitWording
{
    private const decimal LastOrdinalWord = 20; // "first" to "twentieth" in words, then "21st".
    private const decimal LastOrdinal = 1_000_000; // Larger numbers are not ranks in practice, and ordinals need whole numbers.

    public static string ToWords(decimal number, Unit unit, Wordbook book) =>
        ToWords(number, NumberWording.ToWords(number, book), unit, book);

    /// <summary>A number that no decimal holds: its digits as written, with the other words of a small number.</summary>
    public static string ToWords(BigAmount number, Unit unit, Wordbook book)
    {
        var size = number.ToRational() is { Sign: < 0 } below ? -below : number.ToRational();
        var alike = size.CompareTo(1m) < 0 ? 0.5m : size.CompareTo(2m) < 0 ? 1.5m : 2.5m;
        return ToWords(alike, number.ToString(), unit, book);
    }

    /// <summary>
    /// The second number of a pair. It is in digits when it alone would have a scale word such as "million", because "5 to 10 million" has
    /// two millions.
    /// </summary>
    public static string SecondOfTwo(decimal first, decimal number, Unit unit, Wordbook book) =>
        NumberWording.ScaleOf(first, book) is null
            ? ToWords(number, NumberWording.Digits(number, book), unit, book)
            : ToWords(number, unit, book);

    private static string ToWords(decimal number, string words, Unit unit, Wordbook book)
    {
        var phrases = book.Phrases.Quantities;
        return unit.Kind switch
        {
            UnitKind.None => words,
            UnitKind.Share => NumberWording.WithPercentSign(words, book.Culture),
            UnitKind.PercentagePoints => Phrases.Fill(phrases.IsOne(number) ? phrases.PercentagePoint : phrases.PercentagePoints, words),
            UnitKind.Ratio => Phrases.Fill(phrases.Times, words),
            UnitKind.Rank => Rank(number, words, book),
            UnitKind.Money => $"{unit.Symbol}\u00A0{words}",
            _ => $"{words} {unit.Symbol}",
        };
    }

    /// <summary>The first number of a pair, without the unit when the unit follows the second number.</summary>
    public static string FirstOfTwo(decimal number, Unit unit, Wordbook book) =>
        unit.Kind is UnitKind.Share or UnitKind.Money or UnitKind.Rank
            ? ToWords(number, unit, book)
            : NumberWording.ToWords(number, book);

    private static string Rank(decimal number, string words, Wordbook book)
    {
        if (number < 1 || number > LastOrdinal || number != decimal.Truncate(number))
            return Phrases.Fill(book.Phrases.Quantities.RankNumber, words);
        var place = decimal.ToInt32(number);
        return number <= LastOrdinalWord ? place.ToOrdinalWords(book.Culture) : place.Ordinalize(book.Culture);
    }
}
