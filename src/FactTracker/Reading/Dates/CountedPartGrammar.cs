using NodaTime;

namespace FactTracker.Reading;

/// <summary>
/// Parses counted parts of a period: "the first nine months of 2024", "the last week of 2019", "first ten days of last year".
/// <code>
/// part = ["the"] (ordinal / "last") [cardinal] unit ("of" / "in") period
/// </code>
/// Weeks of a year are ISO 8601 weeks. Weeks of a month are groups of seven days, counted from its first day or back from its last.
/// </summary>
internal static class CountedPartGrammar
{
    /// <summary>The part that starts at a position, or null.</summary>
    public static DatePiece? Read(DateContext context, int at)
    {
        var passage = context.Passage;
        var place = passage[at].Entry.Can(WordUse.Definite) ? at + 1 : at;
        if (passage[place].Entry.TimeUnit == TimeUnit.Week) return WeekGrammar.Read(context, place);
        if (passage[place].Entry.TimeUnit == TimeUnit.Weekend) return WeekendOf(context, place + 1);
        if (AnyOf(context, place) is { } any) return any;
        var isLast = passage.Find(PhraseKind.Last, place) is not null;
        var which = 1;
        if (isLast) place++;
        else if (OrdinalGrammar.Read(passage, place) is { } ordinal && ordinal.Value is >= 1 and <= 400)
            (which, place) = ((int)ordinal.Value, ordinal.End);
        else return null;
        var count = 1;
        if (CardinalGrammar.Read(passage, place) is { } cardinal && cardinal.Value is >= 1 and <= 400
            && decimal.Truncate(cardinal.Value) == cardinal.Value)
            (count, place) = ((int)cardinal.Value, cardinal.End);
        var unit = passage[place].Entry.TimeUnit;
        if (passage[place].Entry.Weekday is { } weekday && count == 1) return Weekday(context, place, weekday, isLast ? 0 : which);
        if (!IsCounted(unit, which, count) || WholeBehind(context, place + 1) is not { } whole) return null;
        if (whole.IsUnknown) return whole;
        return EdtfText.Days(whole.Text) is { } days && Part(days, unit, which, count, isLast) is { } text
            ? new DatePiece(whole.End) { First = text.First, Last = text.Last, IsRelative = whole.IsRelative }
            : null;
    }

    private static bool IsCounted(TimeUnit unit, int which, int count) =>
        unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year &&
        (count == 1 || which == 1) && (unit != TimeUnit.Quarter || count != 1);

    private static DatePiece? WholeBehind(DateContext context, int at)
    {
        if (!context.Passage[at].Entry.Can(WordUse.Of | WordUse.When)) return null;
        var piece = PieceGrammar.ReadWhole(context, at + 1)
            ?? (context.Passage[at + 1].Entry.Can(WordUse.Definite) ? PieceGrammar.ReadWhole(context, at + 2) : null);
        return piece is null ? null : context.Completed(piece);
    }

    // "the weekend of 5 June 2021": the Saturday and the Sunday; of a feast on another day of work, the days between it and them as well.
    private static DatePiece? WeekendOf(DateContext context, int at)
    {
        if (!context.Passage[at].Entry.Can(WordUse.Of) || PieceGrammar.ReadWhole(context, at + 1) is not { } piece) return null;
        var whole = context.Completed(piece);
        if (whole.IsUnknown || EdtfText.Days(whole.Text) is not { } days || days.First != days.Last) return null;
        var saturday = DateContext.WeekdayUpTo(days.First, weekday: 1).PlusDays(5);
        var (first, last) = days.First.DayOfWeek switch
        {
            IsoDayOfWeek.Thursday or IsoDayOfWeek.Friday => (days.First, saturday.PlusDays(1)),
            IsoDayOfWeek.Monday => (saturday.PlusWeeks(-1), days.First),
            _ => (saturday, saturday.PlusDays(1)),
        };
        return new DatePiece(whole.End) { First = EdtfText.Of(first), Last = EdtfText.Of(last), IsRelative = whole.IsRelative };
    }

    // "a day in January 1872", "month in 1872": one of them, not stated which.
    private static DatePiece? AnyOf(DateContext context, int at)
    {
        var passage = context.Passage;
        var unit = passage[at].Entry.TimeUnit;
        if (unit is not (TimeUnit.Day or TimeUnit.Month)
            || passage.Language.LooksPlural(passage.TextAt(at))
            || !passage[at + 1].Entry.Can(WordUse.When)) return null;
        if ((MonthGrammar.Read(passage, at + 2) ?? YearGrammar.Read(passage, at + 2))
            is not { Year: not null, Day: null, First: null } whole || (unit == TimeUnit.Month && whole.Month is not null)) return null;
        return new DatePiece(whole.End) { First = whole.Text + (unit == TimeUnit.Day && whole.Month is null ? "-XX-XX" : "-XX") };
    }

    // "the second Sunday of May 2021", "last Friday of November".
    private static DatePiece? Weekday(DateContext context, int at, int weekday, int which)
    {
        if (!context.Passage[at + 1].Entry.Can(WordUse.Of | WordUse.When) || PieceGrammar.ReadWhole(context, at + 2) is not { } piece)
            return null;
        var whole = context.Completed(piece);
        if (whole.IsUnknown || EdtfText.Days(whole.Text) is not { } days) return null;
        var day = which == 0
            ? DateContext.WeekdayUpTo(days.Last, weekday)
            : DateContext.WeekdayUpTo(days.First.PlusDays(6), weekday).PlusWeeks(which - 1);
        return Within(day, days) ? new DatePiece(whole.End) { First = EdtfText.Of(day), IsRelative = whole.IsRelative } : null;
    }

    private static (string First, string? Last)? Part(
        (LocalDate First, LocalDate Last) days, TimeUnit unit, int which, int count, bool isLast)
    {
        var skipped = isLast ? 0 : which - 1;
        switch (unit)
        {
            case TimeUnit.Month or TimeUnit.Quarter:
                var months = unit == TimeUnit.Quarter ? 3 : 1;
                var first = isLast ? days.Last.PlusMonths(1 - (count * months)) : days.First.PlusMonths(skipped * months);
                var last = first.PlusMonths((count * months) - 1);
                return Within(first, days) ? Ends(EdtfText.Of(first.Year, first.Month), EdtfText.Of(last.Year, last.Month)) : null;
            case TimeUnit.Year:
                var year = isLast ? days.Last.Year - count + 1 : days.First.Year + skipped;
                return Ends(EdtfText.Of(year), EdtfText.Of(year + count - 1));
            case TimeUnit.Week when WeekGrammar.IsYear(days):
                var monday = isLast
                    ? WeekGrammar.Monday(days.First.Year + 1).PlusWeeks(-count)
                    : WeekGrammar.Monday(days.First.Year).PlusWeeks(skipped);
                return Ends(EdtfText.Of(monday), EdtfText.Of(monday.PlusDays((7 * count) - 1)));
            default:
                var length = unit == TimeUnit.Week ? 7 : 1;
                var start = isLast ? days.Last.PlusDays(1 - (count * length)) : days.First.PlusDays(skipped * length);
                return Within(start, days) ? Ends(EdtfText.Of(start), EdtfText.Of(start.PlusDays((count * length) - 1))) : null;
        }
    }

    private static (string First, string? Last) Ends(string first, string last) => (first, first == last ? null : last);

    private static bool Within(LocalDate day, (LocalDate First, LocalDate Last) days) => day >= days.First && day <= days.Last;
}
