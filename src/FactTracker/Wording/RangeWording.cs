namespace FactTracker.Wording;

/// <summary>Formats bounds in words: "between 3 and 5%", "at least 3 and less than 5 cases".</summary>
internal static class RangeWording
{
    public static string ToWords(ValueRange range, Unit unit, Wordbook book) => range switch
    {
        { Lower: { Excluded: false } lower, Upper: { Excluded: false } upper } => Phrases.Fill(
            book.Phrases.Quantities.Hedges[Approximation.Between], UnitWording.FirstOfTwo(lower.Value, unit, book),
            UnitWording.SecondOfTwo(lower.Value, upper.Value, unit, book)),
        { Lower: { } lower, Upper: { } upper } => Phrases.Fill(
            book.Phrases.Quantities.Both, AtLeast(lower, UnitWording.FirstOfTwo(lower.Value, unit, book), book),
            AtMost(upper, UnitWording.SecondOfTwo(lower.Value, upper.Value, unit, book), book)),
        { Lower: { } lower } => AtLeast(lower, UnitWording.ToWords(lower.Value, unit, book), book),
        { Upper: { } upper } => AtMost(upper, UnitWording.ToWords(upper.Value, unit, book), book),
        _ => book.Phrases.Unknown,
    };

    private static string AtLeast(Bound bound, string number, Wordbook book) =>
        Phrases.Fill(book.Phrases.Quantities.Hedges[bound.Excluded ? Approximation.MoreThan : Approximation.AtLeast], number);

    private static string AtMost(Bound bound, string number, Wordbook book) =>
        Phrases.Fill(book.Phrases.Quantities.Hedges[bound.Excluded ? Approximation.LessThan : Approximation.AtMost], number);
}
