using System.Globalization;

namespace FactTracker.Interchange;

/// <summary>A simple date of GEDCOM X: a year, optionally with month, day and time of day.</summary>
/// <remarks>Equality is by content. Year 0 is 1 BCE. A time without a zone is local time of an unknown place.</remarks>
/// <param name="Year">The year, -9999 to 9999.</param>
/// <param name="Month">The month, or null.</param>
/// <param name="Day">The day, or null; never without a month.</param>
/// <param name="Hour">The hour, 0 to 24, or null; never without a day. 24 is the end of the day.</param>
/// <param name="Minute">The minute, or null; never without an hour.</param>
/// <param name="Second">The second, or null; never without a minute.</param>
/// <param name="OffsetMinutes">The offset from UTC in minutes, or null for local time.</param>
public sealed record GedcomXSimpleDate(
    int Year, int? Month = null, int? Day = null, int? Hour = null, int? Minute = null, int? Second = null, int? OffsetMinutes = null)
{
    /// <summary>Returns the date without its time of day, as EDTF.</summary>
    internal Edtf WithoutTime => new(Dates.CalendarDate.Of(Year, Month ?? 0, Day ?? 0));

    /// <summary>Returns the formal text, such as <c>+1964-11-14T10:15-07:00</c>.</summary>
    public override string ToString()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{(Year < 0 ? '-' : '+')}{Math.Abs(Year):0000}");
        if (Month is { } month) text += string.Create(CultureInfo.InvariantCulture, $"-{month:00}");
        if (Day is { } day) text += string.Create(CultureInfo.InvariantCulture, $"-{day:00}");
        return Hour is { } hour ? text + Time(hour) : text;
    }

    private string Time(int hour)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"T{hour:00}");
        if (Minute is { } minute) text += string.Create(CultureInfo.InvariantCulture, $":{minute:00}");
        if (Second is { } second) text += string.Create(CultureInfo.InvariantCulture, $":{second:00}");
        return OffsetMinutes switch
        {
            null => text,
            0 => text + "Z",
            { } offset => text + string.Create(
                CultureInfo.InvariantCulture, $"{(offset < 0 ? '-' : '+')}{Math.Abs(offset) / 60:00}:{Math.Abs(offset) % 60:00}"),
        };
    }
}
