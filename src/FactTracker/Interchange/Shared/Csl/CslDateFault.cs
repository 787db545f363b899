using System.Globalization;
using NodaTime;

namespace FactTracker.Interchange;

/// <summary>Explains why the parts of a date are not a date.</summary>
internal static class CslDateFault
{
    private const int MostMonths = 12, FirstCode = 21, LastCode = 41, MostDays = 31;

    /// <summary>Returns what does not exist, as a clause: "30 February 2014 does not exist"; null when the parts are a date.</summary>
    /// <param name="year">The year, counted astronomically.</param>
    /// <param name="month">The month, or the EDTF code of another part of the year.</param>
    /// <param name="day">The day, or null.</param>
    public static string? Of(long year, long month, long? day)
    {
        if (month is < 1 or (> MostMonths and < FirstCode) or > LastCode) return Text($"there is no month {month}");
        if (day is not { } number) return null;
        if (month > MostMonths) return Text($"a season or another part of a year has no day {number}");
        if (number is < 1 or > MostDays) return Text($"there is no day {number}");
        var counted = (int)(((year % 400) + 400) % 400) + 400; // The calendar repeats after 400 years.
        if (number <= CalendarSystem.Iso.GetDaysInMonth(counted, (int)month)) return null;
        return Text($"{number} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName((int)month)} {year} does not exist");
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
