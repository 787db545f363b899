using System.Globalization;

namespace FactTracker.Reading;

/// <summary>
/// Parses several parts of one year: "Q1-Q3 2024", "from the first to the third quarter of 2024", "Q4-Q1 2024".
/// <code>
/// parts = part ("to" / "-" / "and") part year
/// </code>
/// The first part takes its year from the second.
/// </summary>
internal static class PartRangeGrammar
{
    private const int CodeAt = 5; // In "2024-33".

    /// <summary>The interval that starts at a position, or null.</summary>
    public static DatePiece? Read(DateContext context, int at, bool isBetween)
    {
        var passage = context.Passage;
        if (PartOfYearGrammar.Part(passage, at) is not { } part) return null;
        var joint = isBetween && passage[part.End].Entry.Can(WordUse.And) ? part.End + 1 : passage.Find(PhraseKind.To, part.End)?.End;
        if (joint is not { } place || PartOfYearGrammar.Read(context, place) is not { IsRelative: false, First: { Length: 7 } last } whole)
            return null;
        var year = int.Parse(last.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
        var code = int.Parse(last.AsSpan(CodeAt), NumberStyles.None, CultureInfo.InvariantCulture);
        if (code == part.Code || !AreAlike(code, part.Code)) return null;
        return new DatePiece(whole.End) { First = PartOfYearGrammar.Text(part.Code > code ? year - 1 : year, part.Code), Last = last };
    }

    private static bool AreAlike(int first, int second) =>
        PartOfYearGrammar.IsSeason(first) == PartOfYearGrammar.IsSeason(second)
            && PartOfYearGrammar.IsHalf(first) == PartOfYearGrammar.IsHalf(second);
}
