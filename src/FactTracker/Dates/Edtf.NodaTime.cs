using FactTracker.Dates;
using NodaTime;

namespace FactTracker;

/// <summary>Conversions to and from the types of NodaTime.</summary>
public readonly partial struct Edtf
{
    /// <summary>Creates a date from a NodaTime <see cref="LocalDate"/>.</summary>
    /// <param name="date">The day. A day in another calendar is converted to the Gregorian calendar.</param>
    public static Edtf From(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return new Edtf(CalendarDate.Of(iso.Year, iso.Month, iso.Day));
    }

    /// <summary>Creates a month from a NodaTime <see cref="YearMonth"/>.</summary>
    /// <param name="month">The month, in the ISO calendar.</param>
    public static Edtf From(YearMonth month) => new(CalendarDate.Of(month.Year, month.Month, 0));

    /// <summary>Creates a date that is a whole four-digit year.</summary>
    /// <param name="year">The year, from -9999 to 9999; 0 is 1 BCE.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside that range.</exception>
    public static Edtf FromYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -9999);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return new Edtf(CalendarDate.Of(year, 0, 0));
    }

    /// <summary>Creates an interval from a NodaTime <see cref="DateInterval"/>.</summary>
    /// <param name="interval">The interval.</param>
    public static Edtf From(DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        var (start, end) = (From(interval.Start), From(interval.End));
        return new Edtf(new Stretch(start, end, false, false), start.Level > end.Level ? start.Level : end.Level);
    }

    /// <summary>Converts an instant to the UTC second it falls in.</summary>
    /// <param name="instant">The instant; fractions of a second are lost.</param>
    /// <example><code>Edtf.From(Instant.FromUtc(2024, 5, 31, 12, 0)).Value; // 2024-05-31T12:00:00Z</code></example>
    public static EdtfConversion<Edtf> From(Instant instant)
    {
        var time = instant.InUtc().LocalDateTime;
        var day = CalendarDate.Of(time.Year, time.Month, time.Day);
        return new(
            new Edtf(new TimedDate(day, time.Hour, time.Minute, time.Second, "Z"), day.Level),
            time.NanosecondOfSecond == 0 ? [] : [EdtfLoss.Fraction]);
    }

    /// <summary>
    /// Converts to a NodaTime day when the date covers exactly one day that NodaTime supports. Otherwise the value is null and the loss is
    /// <see cref="EdtfLoss.Everything"/>.
    /// </summary>
    /// <example><code>Edtf.Parse("2004-06-11?").ToLocalDate(); // 2004-06-11, with the uncertainty lost</code></example>
    public EdtfConversion<LocalDate?> ToLocalDate() =>
        Converted(Extent.ToDateInterval() is { Length: 1 } day ? day.Start : (LocalDate?)null);

    /// <summary>
    /// Converts to a NodaTime month when the date covers exactly one month that NodaTime supports. Otherwise the value is null and the loss
    /// is <see cref="EdtfLoss.Everything"/>.
    /// </summary>
    public EdtfConversion<YearMonth?> ToYearMonth() => Converted(
        Extent.ToDateInterval() is { Start: { Day: 1 } first } month && first.ToYearMonth().ToDateInterval() == month
            ? first.ToYearMonth()
            : (YearMonth?)null);

    /// <summary>
    /// Converts to the days from the first covered to the last. The value is null, with the loss <see cref="EdtfLoss.Everything"/>, when an
    /// end is open, unknown or outside the range of NodaTime.
    /// </summary>
    public EdtfConversion<DateInterval> ToDateInterval() => Converted(Extent.ToDateInterval());

    /// <summary>
    /// Converts a date and time with a known zone to an instant. For anything else the value is null and the loss is
    /// <see cref="EdtfLoss.Everything"/>.
    /// </summary>
    public EdtfConversion<Instant?> ToInstant() => (_node as TimedDate)?.ToInstant() is { } instant
        ? new(instant, ((TimedDate)_node).Zone == "Z" ? [] : [EdtfLoss.Zone])
        : new(null, [EdtfLoss.Everything]);

    private EdtfConversion<T> Converted<T>(T? value) => new(value, value is null ? [EdtfLoss.Everything] : DayLosses.Of(this));
}
