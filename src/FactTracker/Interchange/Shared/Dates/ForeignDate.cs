using System.Globalization;
using System.Text;

namespace FactTracker.Interchange;

/// <summary>
/// Reads dates that are not ISO 8601 although their format asks for it. An ambiguous date is not read: <c>03/04/2022</c> may be in March or
/// in April.
/// </summary>
/// <remarks>
/// Beside EDTF, strict and lenient, it reads: one-digit months, days and hours; slashes and dots; a space in place of the <c>T</c>; UTC
/// offsets of one digit or
/// without colon, <c>UTC</c> and <c>GMT</c>; the day first with dots, and with slashes or hyphens where it cannot be a month; names of
/// months in some
/// twenty languages, with or without a weekday; twelve-hour clocks; <c>20220708</c> and <c>20220708T094800Z</c>; the digits of any script.
/// <see cref="ForeignPeriod"/> reads what is coarser than a day, <see cref="ForeignSpan"/> a range of days, <see cref="DatePhrase"/> a date
/// within a phrase. Ignored are names of zones that stand for no one offset, the tags of
/// RFC 9557 (<c>[Europe/Berlin]</c>) and fractions of a second: the time is read without them. Brackets around a date mark who added it and
/// are ignored. <see cref="PlaceholderDate"/> and <see cref="TwoYears"/> say what is never read.
/// Thread-safe.
/// </remarks>
/// <example><code>
/// ForeignDate.Read("March 2024"); // 2024-03
/// ForeignDate.Read("03/04/2022"); // null: it may be in March or in April
/// </code></example>
public static class ForeignDate
{
    private const int LongestText = 64;
    private const int HoursOfHalfDay = 12;
    private const int MostMonths = 12;

    /// <summary>
    /// Reads a date statement: the date, with the original words unless they are EDTF, or an unknown date with these words.
    /// </summary>
    /// <param name="text">The text; not blank.</param>
    internal static DateStatement Statement(string text)
    {
        if (ValueOrPhrase(text) is not { } value) return new UnknownValue { Words = text };
        return Edtf.TryParse(text, out var exact) && exact == value.Date ? exact : value with { Words = text };
    }

    /// <summary>Reads a date, which may stand within a phrase.</summary>
    /// <param name="text">The text, with or without surrounding white space.</param>
    /// <returns>The date, or null when the text has no unambiguous date of the Gregorian calendar.</returns>
    public static Edtf? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ValueOrPhrase(text) is { Calendar: null, Date: var date } ? date : null;
    }

    /// <summary>Reads a date, which may stand within a phrase, and may be given in the Julian calendar.</summary>
    /// <param name="text">The text, with or without surrounding white space.</param>
    /// <param name="order">The order of day and month in numbers, if it is known.</param>
    internal static DateValue? ValueOrPhrase(string text, DayMonthOrder order = DayMonthOrder.Unknown)
    {
        if (Value(text, order) is { } value) return value;
        var trimmed = text.Trim();
        return !IsNoDate(trimmed) && DatePhrase.Read(trimmed) is { } date ? new DateValue(date) : null;
    }

    /// <summary>Reads a date that is the whole text, which may be given in the Julian calendar: <c>24 October 1917 (O.S.)</c>.</summary>
    /// <param name="text">The text, with or without surrounding white space.</param>
    /// <param name="order">The order of day and month in numbers, if it is known.</param>
    /// <returns>
    /// The date in the Gregorian calendar, with the calendar in which it was given; null when the text is not an unambiguous date.
    /// </returns>
    internal static DateValue? Value(string text, DayMonthOrder order = DayMonthOrder.Unknown)
    {
        var trimmed = Bare(text.Trim());
        if (IsNoDate(trimmed)) return null;
        if (Edtf.TryParse(trimmed, out var date)) return new DateValue(date);
        var (dated, isJulian) = trimmed.Length > LongestText ? (trimmed, false) : CalendarNote.Split(trimmed);
        var plain = WithPlainDigits(dated);
        if (isJulian) return OfJulian(plain, order) is { } day ? new DateValue(day) { Calendar = CalendarNote.Julian } : null;
        var read = plain.Length > LongestText
            ? null
            : Single(plain, order) ?? ForeignPeriod.Read(plain) ?? Lenient(plain) ?? ForeignSpan.Read(plain, part => Single(part, order));
        return read is { } found ? new DateValue(found) : null;
    }

    /// <summary>Explains why a text is not read as a date: it is a placeholder, can be read in two ways, or is no date.</summary>
    /// <param name="text">The text, with or without surrounding white space.</param>
    public static string FaultOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (PlaceholderDate.Is(trimmed)) return $"\"{trimmed}\" is what programs write where there is no date.";
        return TwoYears.ReadingsOf(trimmed)
            ?? $"\"{trimmed}\" is not an unambiguous date; write it in EDTF, such as 2024-03-05, 2024-03 or 2024~.";
    }

    private static bool IsNoDate(string text) => PlaceholderDate.Is(text) || TwoYears.ReadingsOf(text) is not null;

    // The days of the two calendars correspond; their months and years do not.
    private static Edtf? OfJulian(string text, DayMonthOrder order)
    {
        var cursor = new ForeignDateCursor(text, order);
        if (Day(cursor) is not { } day || !cursor.AtEnd || !JulianDay.TryRead(day, out var date)) return null;
        return Edtf.From(date);
    }

    private static Edtf? Single(string text, DayMonthOrder order)
    {
        var cursor = new ForeignDateCursor(text, order);
        if (Day(cursor) is { } day && Time(cursor) is { } time && cursor.AtEnd && Edtf.TryParse(day + time, out var date)) return date;
        return YearLast(text);
    }

    // Thu Mar 7 10:12:44 EST 2024, as Unix prints a date: the year comes after the time.
    private static Edtf? YearLast(string text)
    {
        var cursor = new ForeignDateCursor(text);
        cursor.SkipWeekday();
        if (!cursor.TryMonth(out var month) || !cursor.TryNumber(1, 2, out var day)) return null;
        if (Time(cursor) is not { Length: > 0 } time || !cursor.TryNumber(4, 4, out var year) || !cursor.AtEnd) return null;
        return Edtf.TryParse(Iso(year, month, day) + time, out var date) ? date : null;
    }

    // A number does not become a year of many digits, a century or a decade: without EDTF being asked for, it could be anything.
    private static Edtf? Lenient(string text) => Edtf.TryParseLenient(text, out var lenient, out _)
        && lenient.Repairs.All(repair => repair.Code != EdtfRepairCode.ShortYear
        && (repair.Code != EdtfRepairCode.YearLetter || text.Contains('Y', StringComparison.Ordinal)))
            ? lenient.Date : null;

    // Several dates in brackets are EDTF for one of them, so these brackets are kept.
    private static string Bare(string text) => text is ['[', .. var inner, ']'] && !inner.Contains(',', StringComparison.Ordinal)
        && !inner.Contains("..", StringComparison.Ordinal)
        && inner.AsSpan().Trim() is { IsEmpty: false } only
        && !only.ContainsAny('[', ']') ? only.ToString() : text;

    private static string WithPlainDigits(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var plain = text.ToCharArray();
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] is '–' or '—' or '‐' or '‑' or '−') plain[i] = '-';
            else if (char.IsDigit(plain[i])) plain[i] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(plain[i]));
        }

        return new string(plain);
    }

    private static string? Day(ForeignDateCursor cursor)
    {
        cursor.SkipWeekday();
        if (cursor.TryNumber(8, 8, out var basic)) return Iso(basic / 10_000, basic / 100 % 100, basic % 100);
        if (cursor.TryNumber(4, 4, out var year)) return YearFirst(cursor, year);
        if (cursor.TryMonth(out var month))
            return cursor.TryOrdinal(out var day) || cursor.TryNumber(1, 2, out day) ? WithYear(cursor, month, day) : null;
        return cursor.TryNumber(1, 2, out var first) ? DayFirst(cursor, first) : null;
    }

    private static string? YearFirst(ForeignDateCursor cursor, int year)
    {
        if (cursor.TryTake("年년", out _))
            return cursor.TryNumber(1, 2, out var counted) && cursor.TryTake("月월", out _) && cursor.TryNumber(1, 2, out var last)
            && cursor.TryTake("日일", out _) ? Iso(year, counted, last) : null;
        if (cursor.TryBareMonth(out var named)) return cursor.TryNumber(1, 2, out var of) ? Iso(year, named, of) : null;
        if (!cursor.TryTake("-/.", out var separator) || !cursor.TryNumber(1, 2, out var month)) return null;
        if (!cursor.TryTake(separator.ToString(), out _) || !cursor.TryNumber(1, 2, out var day)) return null;
        if (separator == '.') cursor.TryTake(".", out _);
        return Iso(year, month, day);
    }

    private static string? DayFirst(ForeignDateCursor cursor, int first)
    {
        if (cursor.TryMonth(out var named)) return WithYear(cursor, named, first);
        if (!cursor.TryTake("-/.", out var separator)) return null;
        if (cursor.TryBareMonth(out named)) return cursor.TryTake(separator.ToString(), out _) ? WithYear(cursor, named, first) : null;
        if (!cursor.TryNumber(1, 2, out var second)
            || !cursor.TryTake(separator.ToString(), out _)
            || !cursor.TryNumber(4, 4, out var year)) return null;
        if (separator == '.' || first > MostMonths || first == second) return Iso(year, second, first);
        if (second > MostMonths || cursor.Order == DayMonthOrder.MonthFirst) return Iso(year, first, second);
        return cursor.Order == DayMonthOrder.DayFirst ? Iso(year, second, first) : null;
    }

    private static string? WithYear(ForeignDateCursor cursor, int month, int day) =>
        cursor.TryNumber(4, 4, out var year) ? Iso(year, month, day) : null;

    private static string? Time(ForeignDateCursor cursor)
    {
        if (cursor.AtEnd) return "";
        cursor.SkipTimeMark();
        int hour, minute, second = 0;
        if (cursor.TryNumber(6, 6, out var basic)) (hour, minute, second) = (basic / 10_000, basic / 100 % 100, basic % 100);
        else if (!cursor.TryNumber(1, 2, out hour) || !cursor.TryTake(":", out _) || !cursor.TryNumber(1, 2, out minute)) return null;
        if (cursor.TryTake(":", out _) && !cursor.TryNumber(1, 2, out second)) return null;
        if (cursor.TryTake(".", out _) && !cursor.TryNumber(1, 9, out _)) return null;
        if (cursor.TryHalfOfDay(out var isAfternoon)) hour = (hour % HoursOfHalfDay) + (isAfternoon ? HoursOfHalfDay : 0);
        var zone = Zone(cursor);
        cursor.SkipTags();
        return zone is null ? null : string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}:{second:00}{zone}");
    }

    // Z, UTC, +5:30, GMT+0200 (CEST), +0000 UTC, EST: returns "Z", the offset, or an empty text when the name stands for no one offset.
    private static string? Zone(ForeignDateCursor cursor)
    {
        var offset = ZoneName.TryTake(cursor, out var named) ? named : null;
        if (!cursor.TryTake("+-", out var sign)) return offset ?? "";
        int hours, minutes = 0;
        if (cursor.TryNumber(4, 4, out var both)) (hours, minutes) = (both / 100, both % 100);
        else if (!cursor.TryNumber(1, 2, out hours) || (cursor.TryTake(":", out _) && !cursor.TryNumber(2, 2, out minutes))) return null;
        ZoneName.TryTake(cursor, out _);
        return hours == 0 && minutes == 0 ? "Z" : string.Create(CultureInfo.InvariantCulture, $"{sign}{hours:00}:{minutes:00}");
    }

    private static string Iso(int year, int month, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
}
