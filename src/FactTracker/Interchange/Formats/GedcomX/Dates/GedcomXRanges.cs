using FactTracker.Dates;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>Compares the ends of ranges, and computes the end from a duration.</summary>
internal static class GedcomXRanges
{
    private const int MonthsPerYear = 12;
    private const int SecondsPerDay = 86_400;
    private const int LastYear = 9999;

    /// <summary>
    /// Whether one date is entirely before another. Times are compared when both have one and both zones are known or both are local.
    /// </summary>
    public static bool IsBefore(GedcomXSimpleDate date, GedcomXSimpleDate other)
    {
        if (date.WithoutTime.EndsBefore(other.WithoutTime)) return true;
        return date.Hour is not null && other.Hour is not null && date.OffsetMinutes is null == other.OffsetMinutes is null
            && SecondOf(date) < SecondOf(other);
    }

    /// <summary>
    /// Returns the end of a range from its duration, with the precision of its start, or null when it is after the year 9999. Hours and
    /// smaller units count as whole days.
    /// </summary>
    public static GedcomXSimpleDate? EndOf(GedcomXSimpleDate start, GedcomXDuration duration)
    {
        var months = ((start.Year + (duration.Years ?? 0)) * MonthsPerYear) + (start.Month ?? 1) - 1 + (duration.Months ?? 0);
        var (year, month) = (months >= 0
            ? months / MonthsPerYear
            : (months - MonthsPerYear + 1) / MonthsPerYear, ((months % MonthsPerYear) + MonthsPerYear) % MonthsPerYear + 1);
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
