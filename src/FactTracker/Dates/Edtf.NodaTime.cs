using FactTracker.Dates;
using NodaTime;

namespace FactTracker;

/// <summary>To and from the types of NodaTime.</summary>
public readonly partial struct Edtf
{
    /// <summary>A day from NodaTime's.</summary>
    /// <param name="date">The day; of another calendar it is turned into the Gregorian one.</param>
    public static Edtf From(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return new Edtf(CalendarDate.Of(iso.Year, iso.Month, iso.Day));
    }

    /// <summary>A month from NodaTime's.</summary>
    /// <param name="month">The month, of the ISO calendar.</param>
    public static Edtf From(YearMonth month) => new(CalendarDate.Of(month.Year, month.Month, 0));

    /// <summary>The whole of a year of four digits.</summary>
    /// <param name="year">The year, from -9999 to 9999; 0 is 1 BCE.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is beyond these.</exception>
    public static Edtf FromYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -9999);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return new Edtf(CalendarDate.Of(year, 0, 0));
    }

    /// <summary>An interval between two days from NodaTime's.</summary>
    /// <param name="interval">The interval.</param>
    public static Edtf From(DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        var (start, end) = (From(interval.Start), From(interval.End));
        return new Edtf(new Stretch(start, end, false, false), start.Level > end.Level ? start.Level : end.Level);
    }

    /// <summary>The second an instant falls in, in UTC.</summary>
    /// <param name="instant">The instant; fractions of a second are lost.</param>
    /// <example><code>Edtf.From(Instant.FromUtc(2024, 5, 31, 12, 0)).Value; // 2024-05-31T12:00:00Z</code></example>
    public static EdtfConversion<Edtf> From(Instant instant)
    {
        var time = instant.InUtc().LocalDateTime;
        var day = CalendarDate.Of(time.Year, time.Month, time.Day);
        return new(new Edtf(new TimedDate(day, time.Hour, time.Minute, time.Second, "Z"), day.Level), time.NanosecondOfSecond == 0 ? [] : [EdtfLoss.Fraction]);
    }

    /// <summary>The day, where exactly one is covered and NodaTime holds it; otherwise everything is lost.</summary>
    /// <example><code>Edtf.Parse("2004-06-11?").ToLocalDate(); // 2004-06-11, with the uncertainty lost</code></example>
    public EdtfConversion<LocalDate?> ToLocalDate() => Converted(Extent.ToDateInterval() is { Length: 1 } day ? day.Start : (LocalDate?)null);

    /// <summary>The month, where exactly one is covered and NodaTime holds it; otherwise everything is lost.</summary>
    public EdtfConversion<YearMonth?> ToYearMonth() => Converted(
        Extent.ToDateInterval() is { Start: { Day: 1 } first } month && first.ToYearMonth().ToDateInterval() == month ? first.ToYearMonth() : (YearMonth?)null);

    /// <summary>The days from the first covered to the last; everything is lost where an end is open, not known or beyond what NodaTime holds.</summary>
    public EdtfConversion<DateInterval> ToDateInterval() => Converted(Extent.ToDateInterval());

    /// <summary>The instant of a time in a known zone; everything is lost of anything else.</summary>
    public EdtfConversion<Instant?> ToInstant() => (_node as TimedDate)?.ToInstant() is { } instant
        ? new(instant, ((TimedDate)_node).Zone == "Z" ? [] : [EdtfLoss.Zone])
        : new(null, [EdtfLoss.Everything]);

    private EdtfConversion<T> Converted<T>(T? value) => new(value, value is null ? [EdtfLoss.Everything] : DayLosses.Of(this));
}
