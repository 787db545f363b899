namespace FactTracker.Reading;

/// <summary>Years that are the base of a comparison, and so no amounts: "2019 levels", "2015 prices", "at 2024 exchange rates".</summary>
internal static class YearBase
{
    /// <summary>Whether such a year is at a position.</summary>
    public static bool IsAt(Passage passage, int at) =>
        PlainDigits.Are(passage, at, 4) && passage[at].Number is > 1500 and < 2100
            && passage.Language.YearBases.Contains(passage.TextAt(at + 1));
}
