using System.Globalization;
using NodaTime;

namespace FactTracker.Interchange.Formats.QuickStatements;

/// <summary>
/// Writes dates in the syntax of commands: a time, its precision, and <c>/J</c> when it is counted in the Julian calendar.
/// </summary>
internal static class CommandTime
{
    /// <summary>The Julian calendar, as the name of the calendar that a date was given in.</summary>
    public const string Julian = "julian";

    private const int FirstYear = -9997, LastYear = 9998; // Of NodaTime's Julian calendar.

    /// <summary>Returns the time for a date, or null when none expresses it.</summary>
    public static WikibaseTime? Of(DateValue date)
    {
        var time = OfDigits(date.Date) ?? WikibaseTime.From(date.Date).Value;
        if (time is null || date.Calendar != Julian) return time;
        if (time.Precision < WikibasePrecision.Day) return time with { Calendar = WikibaseCalendar.Julian };
        if (time.Precision > WikibasePrecision.Day || time.Year is < FirstYear or > LastYear) return null;
        var day = new LocalDate((int)time.Year, time.Month, time.Day).WithCalendar(CalendarSystem.Julian);
        return new WikibaseTime(day.Year, day.Month, day.Day, 0, WikibasePrecision.Day) { Calendar = WikibaseCalendar.Julian };
    }

    /// <summary>Returns a time as text.</summary>
    public static string Text(WikibaseTime time) => string.Create(
        CultureInfo.InvariantCulture, $"{time}/{(int)time.Precision}{(time.Calendar == WikibaseCalendar.Julian ? "/J" : "")}");

    // 18XX is the nineteenth century but for its first year, and 1XXX likewise the second millennium.
    private static WikibaseTime? OfDigits(Edtf date) => date.ToString() switch
    {
        [var one, var two, 'X', 'X'] when char.IsAsciiDigit(one) && char.IsAsciiDigit(two) =>
            new WikibaseTime((((one - '0') * 10) + two - '0') * 100L + 1, 0, 0, 0, WikibasePrecision.Century),
        [var one, 'X', 'X', 'X'] when char.IsAsciiDigit(one) =>
            new WikibaseTime(((one - '0') * 1000L) + 1, 0, 0, 0, WikibasePrecision.Millennium),
        _ => null,
    };
}
