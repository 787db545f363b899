using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace FactTracker.Interchange;

/// <summary>
/// Reads dates coarser than a day: months and seasons in words or numbers, quarters and halves, weeks, years with the marks and hedges of
/// library catalogues, and ranges of them.
/// </summary>
/// <remarks>
/// <code>
/// period   = ["circa" / "ca." / "c." / "about"] (span / point) ["?"]
///          / ("before" / "after") year / ("since" / "from" / "until") point / "between" year "and" year / year "or" year
/// span     = point "-" (point / "present") / year "-" [2DIGIT] / "FY" year ("-" / "/") 2DIGIT / year ("-" / "/") 2DIGIT "financial year"
/// point    = month ["-" month] year / year month ["-" month] / 1*2DIGIT ("/" / "." / "-") year / year ("." / "/" / "-") 1*2DIGIT / year
/// ["-"] "W" 2DIGIT
///          / ["cop." / "©"] year / 1*4DIGIT ("BC" / "BCE" / "AD" / "CE") / 3DIGIT "-" / 2DIGIT "--" / 3DIGIT "0s"
/// month    = name / season / part of a year
/// </code>
/// Librarians write <c>c1900</c> for a copyright year and historians for a guess: it is read as about 1900. <c>1900s</c> is a decade or a
/// century, and
/// <c>2001-2</c> and <c>2005/10</c> are a month or a range of years: none of them is read. <c>2024/05</c> can only be May. A fiscal year or
/// a season
/// (<c>2023/24</c>) lasts from the one year to the other; <c>FY2024</c> may begin in either and is not read.
/// </remarks>
internal static class ForeignPeriod
{
    private const int Spring = 21, MostMonths = 12, Hundred = 100;
    private static readonly string[] About =
        ["circa", "ca", "c", "about", "approximately", "approx", "around", "um", "vers", "около", "ок"];
    private static readonly string[] Copyright = ["cop", "copyright", "p"];
    private static readonly string[] To = ["to", "bis", "à", "по"];
    private static readonly string[] Now = ["present", "now", "today", "date", "heute", "ongoing"];
    private static readonly string[] Since = ["since", "from", "seit", "ab", "depuis", "desde"];
    private static readonly string[] Until = ["until", "till", "to", "bis", "hasta"];
    private static readonly string[] Fiscal = ["FY", "AY"];
    private static readonly string[] FiscalNames = ["financial", "fiscal", "academic", "school", "budget", "tax", "season", "FY"];
    private static readonly (string[] Names, int Code)[] Seasons =
    [
        (["Spring", "Frühling", "Frühjahr", "printemps", "primavera"], Spring),
        (["Summer", "Sommer", "été", "verano", "estate"], Spring + 1),
        (["Autumn", "Fall", "Herbst", "automne", "otoño", "autunno"], Spring + 2), (["Winter", "hiver", "invierno", "inverno"], Spring + 3),
    ];

    /// <summary>Reads a period.</summary>
    /// <param name="text">The text, with its digits in ASCII and its dashes as hyphens.</param>
    /// <returns>The date, or null when the text is not an unambiguous date.</returns>
    public static Edtf? Read(string text)
    {
        var cursor = new ForeignDateCursor(text);
        var read = Chosen(cursor) ?? Open(cursor) ?? Hedged(cursor);
        return read is not null && cursor.AtEnd && Edtf.TryParse(read, out var date) ? date : null;
    }

    // One of several years, not known which.
    private static string? Chosen(ForeignDateCursor cursor)
    {
        if (cursor.TryWordOf("before")) return cursor.TryNumber(4, 4, out var end) ? $"[..{Year(end - 1)}]" : null;
        if (cursor.TryWordOf("after")) return cursor.TryNumber(4, 4, out var start) ? $"[{Year(start + 1)}..]" : null;
        if (!cursor.TryWordOf("between")) return null;
        return cursor.TryNumber(4, 4, out var first) && cursor.TryWordOf("and") && cursor.TryNumber(4, 4, out var last)
            ? $"[{Year(first)}..{Year(last)}]"
            : null;
    }

    private static string? Open(ForeignDateCursor cursor)
    {
        if (cursor.TryWordOf(Since))
            return Point(cursor) is { } start && !start.Contains('/', StringComparison.Ordinal) ? $"{start}/" : null;
        return cursor.TryWordOf(Until) ? Point(cursor) is { } end && !end.Contains('/', StringComparison.Ordinal) ? $"/{end}" : null : null;
    }

    private static string? Hedged(ForeignDateCursor cursor)
    {
        var isAbout = cursor.TryWordOf(About);
        if (isAbout) cursor.TryTake(".", out _);
        var isFiscal = cursor.TryWordOf(Fiscal);
        if (Point(cursor) is not { } point) return null;
        if (!isAbout && cursor.TryWordOf("or")) return cursor.TryNumber(4, 4, out var other) ? $"[{point},{Year(other)}]" : null;
        var mark = cursor.TryTake("?", out _) ? isAbout ? "%" : "?" : isAbout ? "~" : "";
        var first = Marked(point, mark);
        if (!cursor.TryTake("-/", out _) && !cursor.TryWordOf(To)) return isFiscal ? null : first;
        return EndOf(cursor, point, mark, isAbout, isFiscal) is { } end ? $"{first}/{end}" : null;
    }

    // What stands behind "to": the end of a period, or nothing for a period that goes on.
    private static string? EndOf(ForeignDateCursor cursor, string point, string mark, bool isAbout, bool isFiscal)
    {
        if (cursor.AtEnd || (!isFiscal && cursor.TryWordOf(Now))) return IsYear(point) ? "" : null;
        if (IsYear(point) && cursor.TryNumber(2, 2, out var ending))
            return LastYear(point, ending, isFiscal | IsFiscal(cursor)) is { } year ? $"{year}{mark}" : null;
        if (isFiscal) return null;
        if (point.Contains('/', StringComparison.Ordinal) || Point(cursor) is not { } second || IsYear(point) != IsYear(second))
            return null;
        return Marked(second, cursor.TryTake("?", out _) ? isAbout ? "%" : "?" : mark);
    }

    private static string? Point(ForeignDateCursor cursor)
    {
        if (cursor.TryWordOf(Copyright)) cursor.TryTake(".", out _);
        else cursor.TryTake("©℗", out _);
        if (Months(cursor) is { } months) return cursor.TryNumber(4, 4, out var named) ? OfYear(named, months) : null;
        if (cursor.TryNumber(4, 4, out var year)) return YearFirst(cursor, year);
        if (cursor.TryNumber(3, 3, out var decade))
            return Era(cursor, decade) ?? (cursor.TryTake("-?", out var end) ? $"{decade:000}X{(end == '?' ? "?" : "")}" : null);
        if (!cursor.TryNumber(1, 2, out var number)) return null;
        if (Era(cursor, number) is { } ancient) return ancient;
        if (cursor.TryTake("-", out _) && cursor.TryTake("-", out _)) return $"{number:00}XX";
        cursor.TryTake("/.", out _);
        return cursor.TryNumber(4, 4, out year) && number is >= 1 and <= MostMonths ? OfYear(year, (number, number)) : null;
    }

    private static string? YearFirst(ForeignDateCursor cursor, int year)
    {
        if (cursor.TryWordOf("s")) return year % 100 is 0 || year % 10 != 0 ? null : $"{year / 10:000}X";
        if (Months(cursor) is { } months) return OfYear(year, months);
        if (Numbered(cursor, year) is { } numbered) return numbered;
        if (cursor.TryTake("年년", out _))
            return cursor.TryNumber(1, 2, out var counted) && cursor.TryTake("月월", out _) ? OfYear(year, (counted, counted)) : Year(year);
        if (cursor.TryTake(".", out _)) return !cursor.TryNumber(1, 2, out var month)
            ? null
            : month == 0 ? Year(year) : month <= MostMonths ? OfYear(year, (month, month)) : null;
        return Era(cursor, year) ?? Year(year);
    }

    private static string? Era(ForeignDateCursor cursor, int year)
    {
        if (cursor.TryWordOf("BC", "BCE") && year > 0) return year == 1 ? "0000" : $"-{year - 1:0000}";
        return cursor.TryWordOf("AD", "CE") ? Year(year) : null;
    }

    private static (int First, int Last)? Months(ForeignDateCursor cursor)
    {
        if (MonthOrSeason(cursor) is not { } first) return null;
        cursor.TryTake("-/", out _);
        return (first, MonthOrSeason(cursor) ?? first);
    }

    // 2024/05, 2024-3: a month where it cannot be a later year; also 2024-Q1 and 2024-W12.
    private static string? Numbered(ForeignDateCursor cursor, int year)
    {
        var start = cursor.Place;
        if (cursor.TryTake("-/", out _) && YearPart.TryTake(cursor, out var part)) return OfYear(year, (part, part));
        if (cursor.TryWordOf("W") && cursor.TryNumber(2, 2, out var number) && Week(year, number) is { } week) return week;
        cursor.Place = start;
        if (!cursor.TryTake("-/", out _)) return null;
        var isLong = !cursor.TryNumber(1, 1, out var month);
        if ((!isLong || cursor.TryNumber(2, 2, out month)) && cursor.AtEnd && month is >= 1 and <= MostMonths
            && month <= year % (isLong ? Hundred : 10)) return OfYear(year, (month, month));
        cursor.Place = start;
        return null;
    }

    private static string? Week(int year, int week)
    {
        if (week < 1 || week > WeekYearRules.Iso.GetWeeksInWeekYear(year)) return null;
        var monday = WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday);
        return $"{LocalDatePattern.Iso.Format(monday)}/{LocalDatePattern.Iso.Format(monday.PlusDays(6))}";
    }

    private static bool IsFiscal(ForeignDateCursor cursor)
    {
        if (!cursor.TryWordOf(FiscalNames)) return false;
        cursor.TryWordOf("year");
        return true;
    }

    private static int? MonthOrSeason(ForeignDateCursor cursor)
    {
        if (YearPart.TryTake(cursor, out var part)) return part;
        if (cursor.TryBareMonth(out var month)) return month;
        foreach (var (names, code) in Seasons)
        {
            if (cursor.TryWordOf(names)) return code;
        }

        return null;
    }

    // 1998-99: an ending that may be a month is not a year, unless it is the next year of a fiscal year.
    private static string? LastYear(string first, int ending, bool isFiscal) =>
        (ending > MostMonths || isFiscal) && $"{first[..2]}{ending:00}" is var last && string.CompareOrdinal(last, first) > 0 ? last : null;

    private static bool IsYear(string point) => point.Length == 4;

    private static string Marked(string point, string mark) => string.Join('/', point.Split('/').Select(part => part + mark));

    private static string OfYear(int year, (int First, int Last) months) => months.First == months.Last ? $"{Year(year)}-{months.First:00}"
        : $"{Year(year)}-{months.First:00}/{Year(year)}-{months.Last:00}";

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
