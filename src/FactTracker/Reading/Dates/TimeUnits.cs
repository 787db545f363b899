using NodaTime;

namespace FactTracker.Reading;

/// <summary>Calculates with calendar units.</summary>
internal static class TimeUnits
{
    /// <summary>A number of units, or null when the unit is shorter than a day.</summary>
    public static Period? PeriodOf(TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Day => Period.FromDays(count),
        TimeUnit.Week or TimeUnit.Weekend => Period.FromWeeks(count),
        TimeUnit.Fortnight => Period.FromWeeks(2 * count),
        TimeUnit.Month => Period.FromMonths(count),
        TimeUnit.Quarter => Period.FromMonths(3 * count),
        TimeUnit.Year => Period.FromYears(count),
        TimeUnit.Decade => Period.FromYears(10 * count),
        TimeUnit.Century => Period.FromYears(100 * count),
        _ => null,
    };

    /// <summary>Whether a unit can be counted from an anchor that may be known only to the month or the year.</summary>
    public static bool IsKnown(TimeUnit unit, DateAnchor anchor) => unit switch
    {
        TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century => true,
        TimeUnit.Month or TimeUnit.Quarter => anchor.KnowsMonth,
        _ => anchor.KnowsDay,
    };

    /// <summary>The day at a distance from another, or null outside the years in which days are counted.</summary>
    public static LocalDate? Add(LocalDate day, Period period, bool forward)
    {
        if (Math.Abs((long)period.Years) + Math.Abs(period.Months / 12L) + Math.Abs(period.Days / 365L) + Math.Abs(
            period.Weeks / 52L) + Math.Abs((long)day.Year) > CalendarRange.FarthestYear) return null;
        return forward ? day + period : day - period;
    }
}
