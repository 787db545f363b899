using System.Globalization;
using FactTracker.Dates;
using NodaTime;

namespace FactTracker;

/// <summary>
/// A day of the proleptic Gregorian calendar in a year of any size. <see cref="LocalDate"/> is limited to years from -9998 to 9999.
/// </summary>
/// <remarks>
/// Year 0 is 1 BCE, as in ISO 8601. Days are ordered by time. <c>default</c> is not a valid day of a month; it sorts before 1 January of
/// year 0.
/// </remarks>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month, from 1.</param>
/// <example><code>Edtf.Parse("Y170000002").Earliest!.Value.ToString() == "170000002-01-01";</code></example>
public readonly record struct EdtfDay(long Year, int Month, int Day) : IComparable<EdtfDay>
{
    /// <summary>
    /// The number of days since 0000-01-01; negative before that day. Consecutive days have consecutive numbers, so dates can be stored and
    /// compared as numbers.
    /// </summary>
    /// <example><code>Edtf.Parse("2024").Latest!.Value.Number - Edtf.Parse("2024").Earliest!.Value.Number; // 365</code></example>
    public long Number => DayNumbers.Of(Year, Month, Day);

    /// <summary>Returns the day with a number.</summary>
    /// <param name="number">The number of days since 0000-01-01.</param>
    public static EdtfDay FromNumber(long number) => DayNumbers.ToDay(number);

    /// <summary>Whether one day comes before another.</summary>
    public static bool operator <(EdtfDay left, EdtfDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether one day comes after another.</summary>
    public static bool operator >(EdtfDay left, EdtfDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether one day comes before another or equals it.</summary>
    public static bool operator <=(EdtfDay left, EdtfDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one day comes after another or equals it.</summary>
    public static bool operator >=(EdtfDay left, EdtfDay right) => left.CompareTo(right) >= 0;

    /// <summary>Creates a day from a NodaTime <see cref="LocalDate"/>.</summary>
    /// <param name="date">The day. A day in another calendar is converted to the Gregorian calendar.</param>
    public static EdtfDay From(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return new EdtfDay(iso.Year, iso.Month, iso.Day);
    }

    /// <summary>Converts to a NodaTime <see cref="LocalDate"/>. Returns null when the year is outside its range.</summary>
    public LocalDate? ToLocalDate() => Year is >= -9998 and <= 9999 ? new LocalDate((int)Year, Month, Day) : null;

    /// <inheritdoc/>
    public int CompareTo(EdtfDay other)
    {
        if (Year != other.Year) return Year.CompareTo(other.Year);
        return Month != other.Month ? Month.CompareTo(other.Month) : Day.CompareTo(other.Day);
    }

    /// <summary>Returns the day as <c>yyyy-MM-dd</c>, with a sign for years below 0 and more digits when the year needs them.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Year < 0 ? "-" : "")}{Math.Abs(Year):0000}-{Month:00}-{Day:00}");
}
