using NodaTime;
using NodaTime.Text;

namespace FactTracker.Interchange;

/// <summary>Converts days of the Julian calendar to the Gregorian one.</summary>
internal static class JulianDay
{
    private static readonly LocalDatePattern Pattern =
        LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd").WithCalendar(CalendarSystem.Julian);

    /// <summary>Reads a Julian day, such as 1700-02-29.</summary>
    /// <param name="day">Year, month and day with hyphens.</param>
    /// <param name="date">The same day in the Gregorian calendar.</param>
    /// <returns>False when the Julian calendar has no such day.</returns>
    public static bool TryRead(string day, out LocalDate date)
    {
        var isDay = Pattern.Parse(day).TryGetValue(default, out var julian);
        date = isDay ? julian.WithCalendar(CalendarSystem.Iso) : default;
        return isDay;
    }
}
