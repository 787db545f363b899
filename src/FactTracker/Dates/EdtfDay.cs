using System.Globalization;
using FactTracker.Dates;
using NodaTime;

namespace FactTracker;

/// <summary>A day of the proleptic Gregorian calendar in a year of any size, where <see cref="LocalDate"/> ends at ±9998.</summary>
/// <remarks>Year 0 is 1 BCE, as in ISO 8601. Ordered by time. <c>default</c> is no day of any month and comes before 1 January of year 0.</remarks>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month, from 1.</param>
/// <example><code>Edtf.Parse("Y170000002").Earliest!.Value.ToString() == "170000002-01-01";</code></example>
public readonly record struct EdtfDay(long Year, int Month, int Day) : IComparable<EdtfDay>
{
    /// <summary>How many days after 0000-01-01 the day is; negative before it. Consecutive days have consecutive numbers, so that dates can be stored and
    /// compared as numbers.</summary>
    /// <example><code>Edtf.Parse("2024").Latest!.Value.Number - Edtf.Parse("2024").Earliest!.Value.Number; // 365</code></example>
    public long Number => DayNumbers.Of(Year, Month, Day);

    /// <summary>The day of a number.</summary>
    /// <param name="number">How many days after 0000-01-01 it is.</param>
    public static EdtfDay FromNumber(long number) => DayNumbers.ToDay(number);

    /// <summary>Whether one day comes before another.</summary>
    public static bool operator <(EdtfDay left, EdtfDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether one day comes after another.</summary>
    public static bool operator >(EdtfDay left, EdtfDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether one day comes before another or is the same.</summary>
    public static bool operator <=(EdtfDay left, EdtfDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one day comes after another or is the same.</summary>
    public static bool operator >=(EdtfDay left, EdtfDay right) => left.CompareTo(right) >= 0;

    /// <summary>A day from NodaTime's.</summary>
    /// <param name="date">The day; of another calendar it is turned into the Gregorian one.</param>
    public static EdtfDay From(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return new EdtfDay(iso.Year, iso.Month, iso.Day);
    }

    /// <summary>The day as NodaTime's, or null where the year is beyond what that holds.</summary>
    public LocalDate? ToLocalDate() => Year is >= -9998 and <= 9999 ? new LocalDate((int)Year, Month, Day) : null;

    /// <inheritdoc/>
    public int CompareTo(EdtfDay other)
    {
        if (Year != other.Year) return Year.CompareTo(other.Year);
        return Month != other.Month ? Month.CompareTo(other.Month) : Day.CompareTo(other.Day);
    }

    /// <summary>The day as <c>yyyy-MM-dd</c>, with a sign before years below 0 and more digits where the year has more.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Year < 0 ? "-" : "")}{Math.Abs(Year):0000}-{Month:00}-{Day:00}");
}
