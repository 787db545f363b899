using NodaTime;

namespace FactTracker.Reading;

/// <summary>
/// Parses parts of a period that are bounded only by words: "the early 2000s", "mid-June", "the end of 1989". The ends are approximate.
/// </summary>
/// <remarks>
/// A decade is divided into the years 0 to 4, 4 to 6 and 5 to 9; a century or a year into thirds; a month into the days 1 to 10, 10 to 20,
/// and 20 to its end; a quarter and half a year into thirds. Anything shorter or of another form is used as a whole, as approximate.
/// </remarks>
internal static class PositionGrammar
{
    /// <summary>The part of a period that starts at a position, or null.</summary>
    public static DatePiece? Read(DateContext context, int at)
    {
        var passage = context.Passage;
        if (passage.Find(PhraseKind.YearEnd, passage[at].Entry.Can(WordUse.Definite) ? at + 1 : at) is { } yearEnd)
            return YearEnd(context, yearEnd.End);
        if (Position(passage, at) is not { } position) return null;
        if (RunningUnit(context, position) is { } running) return running;
        var piece = PieceGrammar.ReadWhole(context, position.End)
            ?? (passage[position.End].Entry.Can(WordUse.Definite) ? PieceGrammar.ReadWhole(context, position.End + 1) : null);
        if (piece is null) return null;
        var whole = context.Completed(piece);
        // "The turn of the century" may be that of any.
        if (position.IsLoose && whole.IsRelative) return DatePiece.Unknown(whole.End, "the meaning depends on the surrounding text");
        return whole.IsUnknown ? whole : Part(whole, position.Kind);
    }

    // "year-end", "the year's end", "year-end 2024".
    private static DatePiece? YearEnd(DateContext context, int end)
    {
        if (YearGrammar.Read(context.Passage, end, isBesideDate: true) is { } year) return Part(year, PhraseKind.Late);
        return context.Anchor is { } anchor
            ? Part(new DatePiece(end) { Year = anchor.Day.Year, IsRelative = true }, PhraseKind.Late)
            : DatePiece.Unknown(end, DateContext.NoAnchor);
    }

    // "mid-year": of the current one.
    private static DatePiece? RunningUnit(DateContext context, (PhraseKind Kind, int End, bool IsLoose) position)
    {
        var passage = context.Passage;
        var unit = passage[position.End].Entry.TimeUnit;
        if (position.Kind != PhraseKind.Middle || unit is not (TimeUnit.Year or TimeUnit.Month) || !passage[position.End].IsGlued)
            return null;
        if (context.Anchor is not { KnowsMonth: true } anchor) return DatePiece.Unknown(position.End + 1, DateContext.NoAnchor);
        return Part(
            new DatePiece(position.End + 1) { First = RelativeGrammar.Calendar(anchor.Day, unit, 0), IsRelative = true }, position.Kind);
    }

    // Not "trains ran late in May".
    private static (PhraseKind Kind, int End, bool IsLoose)? Position(Passage passage, int at)
    {
        foreach (var kind in (ReadOnlySpan<PhraseKind>)[PhraseKind.Early, PhraseKind.Middle, PhraseKind.Late])
        {
            if (passage.Find(kind, at) is { } found && !passage[at - 1].Entry.Does(ClauseUse.Runs))
                return (kind, found.End, found.Phrase.IsLoose);
        }

        return null;
    }

    private static DatePiece Part(DatePiece whole, PhraseKind position)
    {
        var (first, last) = whole switch
        {
            { First: { Length: 4 } decade, Last: null } when decade.EndsWith('X') && !decade.EndsWith("XX", StringComparison.Ordinal) =>
                Digits(decade[..3], Of(position, ("0", "4"), ("4", "6"), ("5", "9"))),
            { First: { Length: 4 } century, Last: null } when century.EndsWith("XX", StringComparison.Ordinal) =>
                Digits(century[..2], Of(position, ("00", "33"), ("34", "66"), ("67", "99"))),
            { Month: null, Year: { } year, First: null } =>
                Digits(EdtfText.Of(year), Of(position, ("-01", "-04"), ("-05", "-08"), ("-09", "-12"))),
            { First: { Length: 4 } year, Last: null } => Digits(year, Of(position, ("-01", "-04"), ("-05", "-08"), ("-09", "-12"))),
            { Month: { } month, Day: null, First: null } =>
                Digits(whole.Start, Of(position, ("-01", "-10"), ("-10", "-20"), ("-20", DayText(whole.Year, month)))),
            { First: { Length: 7 } month, Last: null } when month[5] is '0' or '1' => Digits(month, Of(
                position, ("-01", "-10"), ("-10", "-20"), ("-20", EdtfText.Days(month) is { } days ? EdtfText.Of(days.Last)[7..] : "-28"))),
            { First: { Length: 7 } part, Last: null } when Months(part) is { } months => Digits(part[..4], Thirds(position, months)),
            _ => (whole.Start, whole.Finish),
        };
        return whole with
        {
            First = Approximate(first),
            Last = first == last ? null : Approximate(last),
            IsBareYear = false,
            Alternatives = [],
        };
    }

    // The months of a quarter or of half a year, or null.
    private static (int First, int Length)? Months(string part) => part[5..] switch
    {
        "33" or "34" or "35" or "36" => ((part[6] - '3') * 3 + 1, 3),
        "40" or "41" => ((part[6] - '0') * 6 + 1, 6),
        _ => null,
    };

    private static (string First, string Last) Thirds(PhraseKind position, (int First, int Length) months)
    {
        var third = months.Length / 3;
        var first = months.First + Of(position, 0, third, 2 * third);
        return (EdtfText.Of(0, first)[4..], EdtfText.Of(0, first + third - 1)[4..]);
    }

    private static T Of<T>(PhraseKind position, T early, T middle, T late) => position switch
    {
        PhraseKind.Early => early,
        PhraseKind.Middle => middle,
        _ => late,
    };

    private static (string First, string Last) Digits(string stem, (string First, string Last) ends) =>
        (stem + ends.First, stem + ends.Last);

    // The last day of the month; when the year is unknown, the last day that it has in every year.
    private static string DayText(int? year, int month) =>
        "-" + EdtfText.Of(2000, 1, CalendarSystem.Iso.GetDaysInMonth(year is > 0 ? year.Value : 2001, month))[^2..];

    private static string Approximate(string text) => text.EndsWith('~')
        || text.Contains('X', StringComparison.Ordinal) && !text.StartsWith("XXXX", StringComparison.Ordinal) ? text : text + "~";
}
