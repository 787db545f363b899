using System.Globalization;

namespace FactTracker.Interchange;

/// <summary>
/// Reads dates as publishers write them, where a format asks for ISO 8601. What only might be a date is none: <c>03/04/2022</c> may be March or April.
/// </summary>
/// <remarks>
/// Beside EDTF, lenient or not: one-digit months, days and hours; slashes and dots; a space for the <c>T</c>; a shift from UTC of one digit or without
/// colon, <c>UTC</c> and <c>GMT</c>; the day first with dots, and with slashes or hyphens where it cannot be a month; months in words (English, German,
/// French, Spanish, Russian) with or without a weekday; clocks of twelve hours; <c>20220708</c>. A zone told by any other name is left out,
/// as are fractions of a second: the time stands without them.
/// </remarks>
internal static class ForeignDate
{
    private const int LongestText = 64;
    private const int HoursOfHalfDay = 12;
    private const int MostMonths = 12;

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text, white space around it or not.</param>
    /// <returns>The date, or null when the text is none that is sure.</returns>
    public static Edtf? Read(string text)
    {
        var trimmed = text.Trim();
        if (Edtf.TryParse(trimmed, out var date)) return date;
        if (trimmed.Length > LongestText) return null;
        var cursor = new ForeignDateCursor(trimmed);
        if (Day(cursor) is { } day && Time(cursor) is { } time && cursor.AtEnd && Edtf.TryParse(day + time, out date)) return date;
        return Edtf.TryParseLenient(trimmed, out var lenient, out _) ? lenient.Date : null;
    }

    private static string? Day(ForeignDateCursor cursor)
    {
        cursor.SkipWeekday();
        if (cursor.TryNumber(8, 8, out var basic)) return Iso(basic / 10_000, basic / 100 % 100, basic % 100);
        if (cursor.TryNumber(4, 4, out var year)) return YearFirst(cursor, year);
        if (cursor.TryMonth(out var month)) return cursor.TryNumber(1, 2, out var day) ? WithYear(cursor, month, day) : null;
        return cursor.TryNumber(1, 2, out var first) ? DayFirst(cursor, first) : null;
    }

    private static string? YearFirst(ForeignDateCursor cursor, int year)
    {
        if (!cursor.TryTake("-/.", out var separator) || !cursor.TryNumber(1, 2, out var month)) return null;
        return cursor.TryTake(separator.ToString(), out _) && cursor.TryNumber(1, 2, out var day) ? Iso(year, month, day) : null;
    }

    private static string? DayFirst(ForeignDateCursor cursor, int first)
    {
        if (cursor.TryMonth(out var named)) return WithYear(cursor, named, first);
        if (!cursor.TryTake("-/.", out var separator) || !cursor.TryNumber(1, 2, out var second)) return null;
        if (!cursor.TryTake(separator.ToString(), out _) || !cursor.TryNumber(4, 4, out var year)) return null;
        if (separator == '.' || first > MostMonths || first == second) return Iso(year, second, first);
        return second > MostMonths ? Iso(year, first, second) : null;
    }

    private static string? WithYear(ForeignDateCursor cursor, int month, int day) => cursor.TryNumber(4, 4, out var year) ? Iso(year, month, day) : null;

    private static string? Time(ForeignDateCursor cursor)
    {
        if (cursor.AtEnd) return "";
        cursor.SkipTimeMark();
        if (!cursor.TryNumber(1, 2, out var hour) || !cursor.TryTake(":", out _) || !cursor.TryNumber(1, 2, out var minute)) return null;
        var second = 0;
        if (cursor.TryTake(":", out _) && !cursor.TryNumber(1, 2, out second)) return null;
        if (cursor.TryTake(".", out _) && !cursor.TryNumber(1, 9, out _)) return null;
        if (cursor.TryHalfOfDay(out var isAfternoon)) hour = (hour % HoursOfHalfDay) + (isAfternoon ? HoursOfHalfDay : 0);
        return Zone(cursor) is { } zone ? string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}:{second:00}{zone}") : null;
    }

    // Z, UTC, +5:30, GMT+0200 (CEST), IST: "Z", the shift, or nothing where only a name tells.
    private static string? Zone(ForeignDateCursor cursor)
    {
        var name = cursor.TryWord(out var word) ? word : "";
        var isUniversal = name is "Z" or "z" or "UTC" or "GMT";
        if (name.Length > 0 && !isUniversal && !name.All(char.IsAsciiLetterUpper)) return null;
        if (!cursor.TryTake("+-", out var sign)) return isUniversal ? "Z" : "";
        int hours, minutes = 0;
        if (cursor.TryNumber(4, 4, out var both)) (hours, minutes) = (both / 100, both % 100);
        else if (!cursor.TryNumber(1, 2, out hours) || (cursor.TryTake(":", out _) && !cursor.TryNumber(2, 2, out minutes))) return null;
        return hours == 0 && minutes == 0 ? "Z" : string.Create(CultureInfo.InvariantCulture, $"{sign}{hours:00}:{minutes:00}");
    }

    private static string Iso(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
}
