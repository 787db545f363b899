using NodaTime;

namespace FactTracker.Reading;

/// <summary>
/// Parses dates with the name of a month, in any order.
/// <code>
/// date  = [weekday [","]] (month day ["," / "of" year] / day ["of"] month [year] / month [year] / year month [day])
/// </code>
/// Dashes and slashes can separate the parts: <c>23-Sep-2020</c>, <c>2019/aug/01</c>.
/// </summary>
internal static class MonthGrammar
{
    private const int LeapYear = 2000;

    private static readonly PhraseKind[] BeforeMonths =
    [
        PhraseKind.Since, PhraseKind.Until, PhraseKind.To, PhraseKind.Before, PhraseKind.After,
        PhraseKind.Last, PhraseKind.Next, PhraseKind.This, PhraseKind.Early, PhraseKind.Middle, PhraseKind.Late,
        PhraseKind.Between, PhraseKind.From,
    ];

    /// <summary>The date that starts at a place, or null.</summary>
    public static DatePiece? Read(Passage passage, int at)
    {
        if (passage[at].Entry.Month is not null) return Checked(MonthFirst(passage, at));
        if (DayOf(passage, at) is { } day && DayFirst(passage, day) is { } date) return Checked(date);
        return Checked(YearFirst(passage, at));
    }

    /// <summary>The date, or one without a value when its month has no such day: "30 February 2019".</summary>
    public static DatePiece? Checked(DatePiece? date) =>
        date is { Month: { } month, Day: { } day, First: null }
            && day > CalendarSystem.Iso.GetDaysInMonth(date.Year is > 0 and < 9999 and { } year ? year : LeapYear, month)
            ? DatePiece.Unknown(date.End, "the month has no such day")
            : date;

    /// <summary>A day of a month in digits or as an ordinal, or null.</summary>
    public static (int Day, int End)? DayOf(Passage passage, int at)
    {
        if (passage[at].Entry.Can(WordUse.Definite)) at++;
        if (passage[at].IsNumber)
        {
            if (!PlainDigits.AreSmall(passage, at, 31) || IsClock(passage, at)) return null;
            return ((int)passage[at].Number, OrdinalGrammar.IsOrdinalEnding(passage, at + 1) ? at + 2 : at + 1);
        }

        return OrdinalGrammar.Read(passage, at) is { } ordinal && ordinal.Value <= 31 && !OrdinalGrammar.IsPlural(passage, ordinal)
            ? ((int)ordinal.Value, ordinal.End)
            : null;
    }

    private static bool IsClock(Passage passage, int at) => passage[at + 1].Symbol == ':' && passage[at + 2].IsNumber;

    private static DatePiece? MonthFirst(Passage passage, int at)
    {
        var month = passage[at].Entry.Month!.Value;
        var end = BehindStop(passage, at + 1);
        var place = BehindSeparator(passage, end);
        if (DayOf(passage, place) is { } day && !IsNumberOfSomething(passage, day.End, place))
            return WithYear(passage, new DatePiece(day.End) { Month = month, Day = day.Day });
        if (YearBehind(passage, end) is { } year)
        {
            // "September-2020-23".
            return passage[year.End].Symbol is '-' or '/' && passage[year.End].IsGlued && passage[end].IsGlued
                && DayOf(passage, year.End + 1) is { } last
                ? new DatePiece(last.End) { Year = year.Year, Month = month, Day = last.Day }
                : new DatePiece(year.End) { Year = year.Year, Month = month };
        }

        return IsMonthAlone(passage, at) ? new DatePiece(end) { Month = month } : null;
    }

    private static DatePiece? DayFirst(Passage passage, (int Day, int End) day)
    {
        var place = BehindSeparator(passage, day.End);
        if (passage[place].Entry.Can(WordUse.Of)) place++;
        if (passage[place].Entry.Month is not { } month || (day.End == place && !passage[place].IsGlued && !IsWritten(passage, place)))
            return null;
        return WithYear(passage, new DatePiece(BehindStop(passage, place + 1)) { Month = month, Day = day.Day });
    }

    // "12 may have died".
    private static bool IsWritten(Passage passage, int place) =>
        passage.IsCapitalised(place) || passage.Find(PhraseKind.Estimate, place) is null || PlainDigits.Are(passage, place + 1, 4);

    // "2016 November", "2019/aug/01", "2020/23/Sep".
    private static DatePiece? YearFirst(Passage passage, int at)
    {
        if (!PlainDigits.Are(passage, at, 4) || YearGrammar.Read(passage, at, isBesideDate: true) is not { } year) return null;
        var place = BehindSeparator(passage, at + 1);
        if (passage[place].Entry.Month is { } month && (passage.IsCapitalised(place) || place > at + 1))
        {
            var end = BehindStop(passage, place + 1);
            var isDay = DayOf(passage, BehindSeparator(passage, end)) is not null;
            return isDay && DayOf(passage, BehindSeparator(passage, end)) is { } day
                ? new DatePiece(day.End) { Year = year.Year, Month = month, Day = day.Day }
                : new DatePiece(end) { Year = year.Year, Month = month };
        }

        if (place == at + 1 || DayOf(passage, place) is not { } first || passage[first.End].Symbol is not ('-' or '/')) return null;
        return passage[first.End + 1].Entry.Month is { } last
            ? new DatePiece(first.End + 2) { Year = year.Year, Month = last, Day = first.Day }
            : null;
    }

    /// <summary>Adds the year that follows the date, if there is one.</summary>
    public static DatePiece WithYear(Passage passage, DatePiece date) =>
        YearBehind(passage, date.End, hasDay: true) is { } year ? date with { Year = year.Year, End = year.End } : date;

    // "5 Jan 23", when the number does not count what follows.
    private static bool IsShortYear(Passage passage, int at) =>
        PlainDigits.Are(passage, at, 2) && !passage[at].IsGlued && !passage[at + 1].IsWord && !passage[at + 1].IsNumber
            && passage[at + 1].Symbol is not (',' or '%' or '/' or ':') && !passage[at + 1].IsDash;

    // A year after a comma, "of" or "in", an apostrophe, a dash, or nothing.
    private static DatePiece? YearBehind(Passage passage, int at, bool hasDay = false)
    {
        var place = passage[at].Symbol == ',' ? at + 1 : at;
        if (passage[place].Entry.Can(WordUse.Of) || passage[place].Entry.Can(WordUse.At)) place++;
        if (YearGrammar.Read(passage, place, isBesideDate: true) is { } year && !IsCounted(passage, place, year.End)) return year;
        if (hasDay && IsShortYear(passage, at)) return new DatePiece(at + 1) { Year = YearGrammar.Century((int)passage[at].Number) };
        if (passage[at].Symbol is not ('-' or '/')) return null;
        if (PlainDigits.Are(passage, at + 1, 4) && passage[at].IsGlued) return YearGrammar.Read(passage, at + 1, isBesideDate: true);
        return passage[at].IsGlued && PlainDigits.Are(passage, at + 1, 2) && passage[at - 2].Symbol == passage[at].Symbol
            ? new DatePiece(at + 2) { Year = YearGrammar.Century((int)passage[at + 1].Number) }
            : null;
    }

    // "On 5 June 2000 people came."
    private static bool IsCounted(Passage passage, int at, int end) =>
        passage[at].IsNumber && end == at + 1 && passage[at].Number % 100 == 0 && UnitGrammar.Counted(passage, end) is not null;

    // "June 10 people": a counted number is not a day, and neither is the first half of a range of years.
    private static bool IsNumberOfSomething(Passage passage, int end, int at) =>
        passage[at].IsNumber && (passage[end].Symbol is '%' || passage[end].Entry.Scale is not null || passage[end].Entry.Can(WordUse.Clock)
            || (passage[end].IsGlued && passage[end].IsWord));

    private static int BehindStop(Passage passage, int at) => passage[at].Symbol == '.' ? at + 1 : at;

    private static int BehindSeparator(Passage passage, int at) =>
        passage[at].Symbol is '-' or '/' && (passage[at].IsGlued || passage[at].Symbol == '/') ? at + 1 : at;

    /// <summary>Whether a relative year is at a position: "last year", "that year".</summary>
    public static bool IsBeforeYear(Passage passage, int at)
    {
        var direction = passage.Find(PhraseKind.Last, at)
            ?? passage.Find(PhraseKind.Next, at) ?? passage.Find(PhraseKind.This, at) ?? passage.Find(PhraseKind.Other, at);
        return direction is { } found && passage[found.End].Entry.TimeUnit == TimeUnit.Year;
    }

    // A month without a day or a year is recognized by the preceding words, or by its capital when its name has no other meaning.
    private static bool IsMonthAlone(Passage passage, int at)
    {
        var before = passage[at - 1];
        if (before.Entry.Can(WordUse.And) && passage[at - 2].Entry.Month is not null) return true; // "between January and May"
        if (IsBeforeYear(passage, passage[at + 1].Entry.Can(WordUse.Of) ? at + 2 : at + 1)) return true;
        if (before.Entry.Can(WordUse.When | WordUse.Of) || before.IsDash || passage.Find(PhraseKind.To, at + 1) is not null) return true;
        foreach (var kind in BeforeMonths)
        {
            if (passage.Find(kind, at - 1) is not null) return true;
        }

        // "July was the hottest month"; other months have shorter names with other meanings.
        var isLong = passage[at].Length > 4 || (at == 0 && passage[at].Length == 4 && passage[at + 1].Entry.Can(WordUse.Finite));
        return passage.IsCapitalised(at) && isLong && !passage.IsCapitalised(at - 1) && !passage.IsCapitalised(at + 1);
    }
}
