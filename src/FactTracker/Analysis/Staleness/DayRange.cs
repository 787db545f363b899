using NodaTime;

namespace FactTracker.Analysis;

/// <summary>The day that an imprecise date stands for: it is one from the earliest to the latest.</summary>
/// <param name="Earliest">The number of the earliest possible day; <see cref="Never"/> before all days when not known.</param>
/// <param name="Latest">The number of the latest possible day; <see cref="Always"/> after all days when open or not known.</param>
internal readonly record struct DayRange(long Earliest, long Latest)
{
    public const long Never = long.MinValue;

    public const long Always = long.MaxValue;

    public static DayRange Of(LocalDate day) => new(EdtfDay.From(day).Number, EdtfDay.From(day).Number);

    public static DayRange Of(Instant instant) => Of(instant.InUtc().Date);

    /// <summary>Returns the day on which something happened, which is any of those that a date covers.</summary>
    public static DayRange Of(Edtf date) => new(date.Start.Day?.Number ?? Never, date.End.Day?.Number ?? Always);

    /// <summary>Returns the last day of the time that a date covers: of an interval its end, of several dates the last.</summary>
    public static DayRange EndOf(Edtf date)
    {
        if (date.Kind is not (EdtfKind.Interval or EdtfKind.AllOf)) return Of(date);
        if (date.IntervalEnd is { } end) return Of(end);
        if (date.End.IsOpen) return new DayRange(Always, Always); // It is still going on.
        return date.Members is { Count: > 1 } members ? members.Select(EndOf).Aggregate((one, other) => one.Later(other)) : Of(date);
    }

    /// <summary>Returns the later of two days.</summary>
    public DayRange Later(DayRange other) => new(Math.Max(Earliest, other.Earliest), Math.Max(Latest, other.Latest));

    /// <summary>Returns the day a period later.</summary>
    public DayRange After(Period period) => new(After(Earliest, period), After(Latest, period));

    /// <summary>Returns a day as a date, or null when it is not known or beyond the calendar.</summary>
    public static LocalDate? ToDate(long number) =>
        number is Never or Always ? null : EdtfDay.FromNumber(number).ToLocalDate();

    // A day before the calendar stays there; one that would be after it is never reached.
    private static long After(long number, Period period)
    {
        if (number is Never or Always) return number;
        if (ToDate(number) is not { } date) return number;
        try
        {
            return EdtfDay.From((date.AtMidnight() + period).Date).Number;
        }
        catch (Exception e) when (e is OverflowException or ArgumentOutOfRangeException)
        {
            return Always;
        }
    }
}
