using NodaTime;

namespace FactTracker.Reading;

/// <summary>
/// Parses weeks by number or by day: "week 3 of 2018", "2021-W05", "the week of September 16th", "the week beginning 5 May".
/// <code>
/// week = "week" (number "of" year / "of" day / "beginning" day) / year ["-"] "W" 2DIGIT ["-" DIGIT]
/// </code>
/// Numbered weeks are ISO 8601 weeks. The week of a day is from Monday to Sunday. A week that begins with a day has seven days.
/// </summary>
internal static class WeekGrammar
{
    private const int MostWeeks = 53;

    /// <summary>The week whose word is at a position, or null.</summary>
    public static DatePiece? Read(DateContext context, int at)
    {
        var passage = context.Passage;
        if (passage[at].Entry.TimeUnit != TimeUnit.Week) return null;
        var isNumbered = PlainDigits.AreSmall(passage, at + 1, MostWeeks);
        var place = isNumbered ? at + 2 : at + 1;
        var beginning = isNumbered ? null : passage.Find(PhraseKind.Since, place);
        if (beginning is null && !passage[place].Entry.Can(WordUse.Of)) return null;
        if (PieceGrammar.ReadWhole(context, beginning?.End ?? place + 1) is not { } piece) return null;
        var whole = context.Completed(piece);
        if (whole.IsUnknown || EdtfText.Days(whole.Text) is not { } days || isNumbered != IsYear(days)
            || (!isNumbered && days.First != days.Last)) return null;
        var first = isNumbered
            ? Monday(days.First.Year).PlusWeeks((int)passage[at + 1].Number - 1)
            : beginning is null ? DateContext.WeekdayUpTo(days.First, weekday: 1) : days.First;
        return new DatePiece(
            whole.End)
        { First = EdtfText.Of(first), Last = EdtfText.Of(first.PlusDays(6)), IsRelative = whole.IsRelative };
    }

    /// <summary>A week or a day in ISO 8601 week notation, or null.</summary>
    public static DatePiece? InIso(Passage passage, int at)
    {
        if (!PlainDigits.Are(passage, at, 4) || passage[at].Number is < 1 or > CalendarRange.FarthestYear) return null;
        var letter = passage[at + 1].Symbol == '-' && passage[at + 1].IsGlued ? at + 2 : at + 1;
        if (passage[letter].Symbol != 'W' || !passage[letter].IsGlued || !passage[letter + 1].IsGlued
            || !PlainDigits.Are(passage, letter + 1, 2) || passage[letter + 1].Number is < 1 or > MostWeeks) return null;
        var monday = Monday((int)passage[at].Number).PlusWeeks((int)passage[letter + 1].Number - 1);
        var hasDay = passage[letter + 2].Symbol == '-' && passage[letter + 2].IsGlued && PlainDigits.Are(passage, letter + 3, 1)
            && passage[letter + 3].Number is >= 1 and <= 7;
        return hasDay
            ? new DatePiece(letter + 4) { First = EdtfText.Of(monday.PlusDays((int)passage[letter + 3].Number - 1)) }
            : new DatePiece(letter + 2) { First = EdtfText.Of(monday), Last = EdtfText.Of(monday.PlusDays(6)) };
    }

    /// <summary>Whether two days bound a whole year.</summary>
    public static bool IsYear((LocalDate First, LocalDate Last) days) => days.First.PlusYears(1) == days.Last.PlusDays(1);

    /// <summary>The Monday of a year's first week, which is the week that contains 4 January.</summary>
    public static LocalDate Monday(int year) => DateContext.WeekdayUpTo(new LocalDate(year, 1, 4), weekday: 1);
}
