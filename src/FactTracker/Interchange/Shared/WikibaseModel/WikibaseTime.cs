using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FactTracker.Interchange.Shared.WikibaseModel;

namespace FactTracker.Interchange;

/// <summary>A time value of Wikibase, the software of Wikidata.</summary>
/// <remarks>
/// <para>Year 0 is 1 BCE, as in ISO 8601. Parts finer than the precision are ignored: two values that differ only in them are equal, as are
/// an
/// <see cref="After"/> of 0, which occurs in data, and of 1, which it means.</para>
/// <para>Decades are counted by their digits (1990 to 1999), centuries and millennia by ordinals (1901 to 2000), as Wikidata displays
/// them.</para>
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

    /// <summary>The precision, as the unit of time.</summary>
    public WikibasePrecision Precision { get; }

    /// <summary>How many units earlier the time may be; 0 or more.</summary>
    public int Before
    {
        get; init =>
        field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A count of units before is 0 or more.");
    }

    /// <summary>How many units the time may cover, including its own; 1 or more.</summary>
    public int After
    {
        get; init => field = value >= 0
        ? Math.Max(1, value)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A count of units after is 0 or more.");
    } = 1;

    /// <summary>The offset from UTC in minutes; 0 in all known data.</summary>
    public int TimeZone { get; init; }

    /// <summary>The calendar in which year, month and day are counted.</summary>
    public WikibaseCalendar Calendar { get; init; }

    /// <summary>Parses the time of a value.</summary>
    /// <param name="time">The time, such as <c>+2024-00-00T00:00:00Z</c>.</param>
    /// <param name="precision">Its precision.</param>
    /// <exception cref="FormatException">The text is not a time of that precision; the message states the rule.</exception>
    public static WikibaseTime Parse(string time, WikibasePrecision precision)
    {
        ArgumentNullException.ThrowIfNull(time);
        return TryParse(time, precision, out var value)
            ? value
            : throw new FormatException(
                $"\"{time}\" is not a Wikibase time of precision {precision}: expected a sign, a year of 4 to 16 digits, and a month, a " +
                $"day and a time that exist or are zero where the precision is coarser.");
    }

    /// <summary>Parses the time of a value.</summary>
    /// <param name="time">The time, such as <c>+2024-00-00T00:00:00Z</c>.</param>
    /// <param name="precision">Its precision.</param>
    /// <param name="value">
    /// The value, with a <see cref="Before"/> of 0, an <see cref="After"/> of 1 and the Gregorian calendar; use <c>with</c> for others.
    /// </param>
    /// <returns>Whether the text is a time of that precision.</returns>
    public static bool TryParse([NotNullWhen(true)] string? time, WikibasePrecision precision, [NotNullWhen(true)] out WikibaseTime? value)
    {
        value = WikibaseText.Read(time, precision);
        return value is not null;
    }

    /// <summary>Converts an EDTF date to a Wikibase time.</summary>
    /// <param name="date">The date.</param>
    public static EdtfConversion<WikibaseTime> From(Edtf date) => WikibaseConversion.From(date);

    /// <summary>
    /// Converts this to EDTF. A Julian day is converted to the Gregorian calendar; a Julian month or year stays the same, and the loss is
    /// reported.
    /// </summary>
    public EdtfConversion<Edtf?> ToEdtf() => WikibaseConversion.ToEdtf(this);

    /// <summary>Returns the time of the value as text.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Year < 0 ? '-' : '+')}{Math.Abs(Year):0000}-{Month:00}-{Day:00}" +
        $"T{SecondOfDay / 3600:00}:{SecondOfDay / 60 % 60:00}:{SecondOfDay % 60:00}Z");
}
