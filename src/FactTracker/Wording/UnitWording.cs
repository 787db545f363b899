using Humanizer;

namespace FactTracker.Wording;

/// <summary>Puts a number and its unit together.</summary>
internal static class UnitWording
{
    private const decimal LastOrdinalWord = 20; // "first" to "twentieth" in words, then "21st".
    private const decimal LastOrdinal = 1_000_000; // What is ranked beyond that is not ranked, and ordinals are made of whole numbers.

    public static string ToWords(decimal number, Unit unit, Wordbook book)
    {
        var phrases = book.Phrases.Quantities;
        var words = NumberWording.ToWords(number, book);
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

    /// <summary>The first number of two: without the unit where it is told once, behind the second.</summary>
    public static string FirstOfTwo(decimal number, Unit unit, Wordbook book) =>
        unit.Kind is UnitKind.Share or UnitKind.Money or UnitKind.Rank
            ? ToWords(number, unit, book)
            : NumberWording.ToWords(number, book);

    private static string Rank(decimal number, string words, Wordbook book)
    {
        if (number < 1 || number > LastOrdinal || number != decimal.Truncate(number)) return Phrases.Fill(book.Phrases.Quantities.RankNumber, words);
        var place = decimal.ToInt32(number);
        return number <= LastOrdinalWord ? place.ToOrdinalWords(book.Culture) : place.Ordinalize(book.Culture);
    }
}
