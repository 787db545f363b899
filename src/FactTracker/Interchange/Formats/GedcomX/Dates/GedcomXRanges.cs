using FactTracker.Dates;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>Compares the ends of ranges, and finds the end that a duration tells.</summary>
internal static class GedcomXRanges
{
    private const int MonthsPerYear = 12;
    private const int SecondsPerDay = 86_400;
    private const int LastYear = 9999;

    /// <summary>Whether one date is wholly before another. Times are compared where both have one and are in zones alike known.</summary>
    public static bool IsBefore(GedcomXSimpleDate date, GedcomXSimpleDate other)
    {
        if (date.WithoutTime.EndsBefore(other.WithoutTime)) return true;
        return date.Hour is not null && other.Hour is not null && date.OffsetMinutes is null == other.OffsetMinutes is null
            && SecondOf(date) < SecondOf(other);
    }

    /// <summary>
    /// The end of a range of a duration, as fine as its start, or null where it is beyond the year 9999. Hours and what
    /// is finer count as whole days.
    /// </summary>
    public static GedcomXSimpleDate? EndOf(GedcomXSimpleDate start, GedcomXDuration duration)
    {
        var months = ((start.Year + (duration.Years ?? 0)) * MonthsPerYear) + (start.Month ?? 1) - 1 + (duration.Months ?? 0);
        var (year, month) = (months >= 0 ? months / MonthsPerYear : (months - MonthsPerYear + 1) / MonthsPerYear, ((months % MonthsPerYear) + MonthsPerYear) % MonthsPerYear + 1);
        var seconds = ((duration.Hours ?? 0) * 3600L) + ((duration.Minutes ?? 0) * 60L) + (duration.Seconds ?? 0);
        var day = Math.Min(start.Day ?? 1, CalendarBounds.MonthLength(year, month));
        var end = DayNumbers.ToDay(DayNumbers.Of(year, month, day) + (duration.Days ?? 0) + (seconds / SecondsPerDay));
        if (end.Year > LastYear) return null;
        return new GedcomXSimpleDate((int)end.Year, start.Month is null ? null : end.Month, start.Day is null ? null : end.Day);
    }

    private static long SecondOf(GedcomXSimpleDate date) =>
        (DayNumbers.Of(date.Year, date.Month ?? 1, date.Day ?? 1) * SecondsPerDay)
        + ((date.Hour ?? 0) * 3600L) + ((date.Minute ?? 0) * 60L) + (date.Second ?? 0) - ((date.OffsetMinutes ?? 0) * 60L);
}
