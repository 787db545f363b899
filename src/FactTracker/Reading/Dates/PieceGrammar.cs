namespace FactTracker.Reading;

/// <summary>Reads one date or period, without what makes an interval of it or qualifies it. The rules are tried from the most telling to the least.</summary>
internal static class PieceGrammar
{
    /// <summary>The date that starts at a place, or null.</summary>
    public static DatePiece? Read(DateContext context, int at) =>
        PositionGrammar.Read(context, at) ?? LengthToGrammar.Read(context, at) ?? CountedPartGrammar.Read(context, at) ?? ReadWhole(context, at);

    /// <summary>The same, without parts such as "early" and "the first week of", so that these do not nest.</summary>
    public static DatePiece? ReadWhole(DateContext context, int at) =>
        context.Wholes.TryGet(at, 0, out var known) ? known : context.Wholes.Keep(at, 0, Whole(context, at));

    private static DatePiece? Whole(DateContext context, int at)
    {
        var passage = context.Passage;
        if (!passage.Opens(at).HasFlag(Opening.Date)) return null;
        return HolidayGrammar.Read(context, at)
            ?? WithWeekday(passage, at)
            ?? NumericDateGrammar.Read(passage, at)
            ?? MonthGrammar.Read(passage, at)
            ?? PartOfYearGrammar.Read(context, at)
            ?? SpanGrammar.Read(passage, at)
            ?? OffsetGrammar.Read(context, at)
            ?? TodayGrammar.Read(context, at)
            ?? RelativeGrammar.Read(context, at)
            ?? Fiscal(passage, at)
            ?? YearGrammar.Read(passage, at);
    }

    // "Sunday, 31 August 2025". A weekday that does not fit is told.
    private static DatePiece? WithWeekday(Passage passage, int at)
    {
        if (passage[at].Entry.Weekday is not { } weekday) return null;
        var place = at + 1;
        while (place < at + 3 && passage[place].Symbol is ',' or '.' or '(')
        {
            place++;
        }

        if ((NumericDateGrammar.Read(passage, place) ?? MonthGrammar.Read(passage, place)) is not { Day: not null } date) return null;
        if (passage[place - 1].Symbol == '(' && passage[date.End].Symbol == ')') date = date with { End = date.End + 1 };
        var fits = date.Year is null || EdtfText.Days(date.Text) is not { } days || (int)days.First.DayOfWeek == weekday;
        return fits ? date : date with { Reason = "the weekday does not fit the date" };
    }

    // Whose year it is decides which months it has.
    private static DatePiece? Fiscal(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.FiscalYear, at) is not { } fiscal) return null;
        return (IntervalGrammar.Years(passage, fiscal.End) ?? YearGrammar.Read(passage, fiscal.End, isBesideDate: true)) is { } year ? DatePiece.Unknown(year.End, "a fiscal year begins in another month for each who keeps one") : null;
    }
}
