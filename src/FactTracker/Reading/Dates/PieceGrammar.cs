using System.Globalization;

namespace FactTracker.Reading;

/// <summary>Parses a single date or period, without interval words and qualifiers. More specific rules are tried first.</summary>
internal static class PieceGrammar
{
    private const int WithParts = 2; // The variants of dates in the cache.
    private const int Counted = 0;
    private const int Uncounted = 1;

    /// <summary>The date that starts at a position, or null.</summary>
    public static DatePiece? Read(DateContext context, int at) =>
        context.Wholes.TryGet(at, WithParts, out var known) ? known : context.Wholes.Keep(at, WithParts, Unread(context, at));

    private static DatePiece? Unread(DateContext context, int at) =>
        PositionGrammar.Read(context, at)
            ?? LengthToGrammar.Read(context, at) ?? CountedPartGrammar.Read(context, at) ?? ReadWhole(context, at);

    /// <summary>The same without parts such as "early" and "the first week of", so that these do not nest.</summary>
    public static DatePiece? ReadWhole(DateContext context, int at) =>
        Recalled(context, at, mayBeOffset: true);

    /// <summary>
    /// The same without dates that are counted from another date, so that in a chain of "two weeks before" only the first is parsed.
    /// </summary>
    public static DatePiece? ReadUncounted(DateContext context, int at) => Recalled(context, at, mayBeOffset: false);

    private static DatePiece? Recalled(DateContext context, int at, bool mayBeOffset)
    {
        var variant = mayBeOffset ? Counted : Uncounted;
        return context.Wholes.TryGet(at, variant, out var known)
            ? known
            : context.Wholes.Keep(at, variant, Whole(context, at, mayBeOffset));
    }

    private static DatePiece? Whole(DateContext context, int at, bool mayBeOffset)
    {
        var passage = context.Passage;
        if (!passage.Opens(at).HasFlag(Opening.Date)) return null;
        return FiscalYearGrammar.WithDigitsFirst(passage, at)
            ?? HolidayGrammar.Read(context, at)
            ?? DirectionBehindGrammar.Read(context, at)
            ?? WithWeekday(passage, at)
            ?? DayOfMonthGrammar.Read(context, at)
            ?? WeekGrammar.InIso(passage, at)
            ?? NumericDateGrammar.Read(passage, at)
            ?? WithRelativeYear(context, MonthGrammar.Read(passage, at))
            ?? PartOfYearGrammar.Read(context, at)
            ?? SpanGrammar.Read(passage, at)
            ?? (mayBeOffset ? NamedGrammar.Read(context, at) ?? OffsetGrammar.Read(context, at) : null)
            ?? TodayGrammar.Read(context, at)
            ?? RelativeGrammar.Read(context, at)
            ?? FiscalYearGrammar.Read(passage, at)
            ?? YearGrammar.Read(passage, at);
    }

    // "May last year", "5 May of this year", "in May that year".
    private static DatePiece? WithRelativeYear(DateContext context, DatePiece? date)
    {
        if (date is not { LacksYear: true }) return date;
        var passage = context.Passage;
        var place = passage[date.End].Symbol == ',' ? date.End + 1 : date.End;
        if (passage[place].Entry.Can(WordUse.Of | WordUse.At)) place++;
        if (passage.Find(PhraseKind.This, place) is { Phrase.IsLoose: true }
            || RelativeGrammar.Read(context, place) is not { } relative
            || passage[relative.End - 1].Entry.TimeUnit != TimeUnit.Year) return date;
        if (relative.IsUnknown) return DatePiece.Unknown(relative.End, relative.Reason!);
        return relative is { First: { Length: 4 } year, Last: null }
            ? date with { Year = int.Parse(year, CultureInfo.InvariantCulture), End = relative.End }
            : date;
    }

    // "Sunday, 31 August 2025". A weekday that does not fit is reported.
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
        if (date.Year is null) return date with { Weekday = weekday };
        return fits ? date : date with { Reason = "the weekday does not fit the date" };
    }
}
