using NodaTime;

namespace FactTracker.Analysis;

/// <summary>Periods that lead forward in time.</summary>
internal static class PositivePeriod
{
    /// <summary>Returns whether no part of a period is negative and one is positive.</summary>
    public static bool Is(Period period)
    {
        long[] parts =
        [
            period.Years, period.Months, period.Weeks, period.Days, period.Hours, period.Minutes, period.Seconds, period.Milliseconds,
            period.Ticks, period.Nanoseconds,
        ];
        return parts.All(part => part >= 0) && parts.Any(part => part > 0);
    }

    /// <summary>Returns the period, or null for null.</summary>
    /// <exception cref="ArgumentException">It is not positive.</exception>
    public static Period? Require(Period? period) =>
        period is null || Is(period)
            ? period
            : throw new ArgumentException($"The period {period} is not positive; write it like P2Y, P6M or P2W.", nameof(period));
}
