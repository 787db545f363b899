using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FactTracker.Interchange.Shared.WikibaseModel;

namespace FactTracker.Interchange;

/// <summary>A time value of Wikibase, the software of Wikidata.</summary>
/// <remarks>
/// <para>Year 0 is 1 BCE, as in ISO 8601. What is finer than the precision says nothing: two values that differ only there are equal, as are an
/// <see cref="After"/> of 0, which occurs in data, and 1, which it means.</para>
/// <para>Decades go by their digits (1990 to 1999), centuries and millennia by their count (1901 to 2000), as Wikidata shows them.</para>
/// </remarks>
/// <example><code>
/// var time = WikibaseTime.Parse("+1994-00-00T00:00:00Z", WikibasePrecision.Decade);
/// time.ToEdtf().Value; // 199X
/// </code></example>
public sealed record WikibaseTime
{
    internal WikibaseTime(long year, int month, int day, int secondOfDay, WikibasePrecision precision)
    {
        Precision = precision;
        Year = year;
        Month = precision >= WikibasePrecision.Month ? month : 0;
        Day = precision >= WikibasePrecision.Day ? day : 0;
        SecondOfDay = precision switch
        {
            WikibasePrecision.Second => secondOfDay,
            WikibasePrecision.Minute => secondOfDay / 60 * 60,
            WikibasePrecision.Hour => secondOfDay / 3600 * 3600,
            _ => 0,
        };
    }

    /// <summary>The year, of at most sixteen digits.</summary>
    public long Year { get; }

    /// <summary>The month, or 0 where the precision is coarser.</summary>
    public int Month { get; }

    /// <summary>The day, or 0 where the precision is coarser.</summary>
    public int Day { get; }

    /// <summary>The second of the day, to the precision; 0 where that is the day or coarser.</summary>
    public int SecondOfDay { get; }

    /// <summary>The unit.</summary>
    public WikibasePrecision Precision { get; }

    /// <summary>How many units before it may be, 0 or more.</summary>
    public int Before { get; init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A count of units before is 0 or more."); }

    /// <summary>How many units from it on it may take, itself included; 1 or more.</summary>
    public int After { get; init => field = value >= 0 ? Math.Max(1, value) : throw new ArgumentOutOfRangeException(nameof(value), value, "A count of units after is 0 or more."); } = 1;

    /// <summary>The shift from UTC in minutes; 0 in all the data there is.</summary>
    public int TimeZone { get; init; }

    /// <summary>Which calendar the source gave it in; the year, month and day here are always counted in it.</summary>
    public WikibaseCalendar Calendar { get; init; }

    /// <summary>Reads the time of a value.</summary>
    /// <param name="time">The time, such as <c>+2024-00-00T00:00:00Z</c>.</param>
    /// <param name="precision">Its precision.</param>
    /// <exception cref="FormatException">It is none; the message tells the rule.</exception>
    public static WikibaseTime Parse(string time, WikibasePrecision precision)
    {
        ArgumentNullException.ThrowIfNull(time);
        return TryParse(time, precision, out var value)
            ? value
            : throw new FormatException(
                $"\"{time}\" is no time of Wikibase to the {precision}: expected a sign, a year of 4 to 16 digits, and a month, a day and a time that exist or are zero where the precision is coarser.");
    }

    /// <summary>Reads the time of a value.</summary>
    /// <param name="time">The time, such as <c>+2024-00-00T00:00:00Z</c>.</param>
    /// <param name="precision">Its precision.</param>
    /// <param name="value">The value, with nothing before or after it and in the Gregorian calendar; use <c>with</c> for others.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? time, WikibasePrecision precision, [NotNullWhen(true)] out WikibaseTime? value)
    {
        value = WikibaseText.Read(time, precision);
        return value is not null;
    }

    /// <summary>The value for an EDTF date.</summary>
    /// <param name="date">The date.</param>
    public static EdtfConversion<WikibaseTime> From(Edtf date) => WikibaseConversion.From(date);

    /// <summary>The EDTF date for this. A Julian day is turned into the Gregorian; a Julian month or year stays as it is, and that is told.</summary>
    public EdtfConversion<Edtf?> ToEdtf() => WikibaseConversion.ToEdtf(this);

    /// <summary>The time of the value.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Year < 0 ? '-' : '+')}{Math.Abs(Year):0000}-{Month:00}-{Day:00}T{SecondOfDay / 3600:00}:{SecondOfDay / 60 % 60:00}:{SecondOfDay % 60:00}Z");
}
