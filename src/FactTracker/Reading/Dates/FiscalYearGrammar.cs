namespace FactTracker.Reading;

/// <summary>
/// Finds years whose first month differs between organisations, and which have therefore no value: "fiscal 2024", "FY23", "the 2023/24
/// financial year".
/// <code>
/// fiscal = fiscal-year (year / years) / (year / years) fiscal-year
/// </code>
/// </summary>
internal static class FiscalYearGrammar
{
    private const string Reason = "the first month of a fiscal year differs between organisations";

    /// <summary>The year whose words start at a position, or null.</summary>
    public static DatePiece? Read(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.FiscalYear, at) is not { } fiscal) return null;
        // "FY24"
        if (PlainDigits.Are(passage, fiscal.End, 2)) return DatePiece.Unknown(IntervalGrammar.BehindShort(passage, fiscal.End), Reason);
        return (IntervalGrammar.Years(passage, fiscal.End) ?? YearGrammar.Read(passage, fiscal.End, isBesideDate: true)) is { } year
            ? DatePiece.Unknown(year.End, Reason)
            : null;
    }

    /// <summary>The year whose digits start at a position, and whose words follow, or null.</summary>
    public static DatePiece? WithDigitsFirst(Passage passage, int at)
    {
        if (!PlainDigits.Are(passage, at, 4)) return null;
        var end = IntervalGrammar.Years(passage, at)?.End ?? at + 1;
        return passage.Find(PhraseKind.FiscalYear, end) is { } fiscal ? DatePiece.Unknown(fiscal.End, Reason) : null;
    }
}
