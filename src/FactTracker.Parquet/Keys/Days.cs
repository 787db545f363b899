using NodaTime;

namespace FactTracker.Parquet;

/// <summary>Numbers of days.</summary>
internal static class Days
{
    /// <summary>
    /// Returns the day on which the next check of a claim falls due, or null where none is due: a period of hours is counted from the time
    /// of the last check, others from its day in UTC.
    /// </summary>
    public static long? OfCheck(Claim claim)
    {
        if (claim.CheckEvery is not { } period || (claim.Checked ?? claim.Recorded) is not { } last) return null;
        try
        {
            var from = last.InUtc().LocalDateTime;
            var due = (period.HasTimeComponent ? from : from.Date.AtMidnight()) + period;
            return EdtfDay.From(due.Date).Number;
        }
        catch (Exception e) when (e is OverflowException or ArgumentOutOfRangeException)
        {
            return null; // After the last day of the calendar, which is never reached.
        }
    }

    /// <summary>The number of the day of an instant, in UTC.</summary>
    public static long? Of(Instant? instant) => instant is { } time ? EdtfDay.From(time.InUtc().Date).Number : null;
}
