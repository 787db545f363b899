using System.Globalization;
using System.Text;
using NodaTime;

namespace FactTracker.Dates;

/// <summary>A day with a time of day.</summary>
/// <param name="Date">The day, with all digits specified.</param>
/// <param name="Hour">The hour, 0 to 24; 24 only at the very end of the day.</param>
/// <param name="Minute">The minute.</param>
/// <param name="Second">The second.</param>
/// <param name="Zone">The zone as written: empty for local time, <c>Z</c>, or an offset.</param>
internal sealed record TimedDate(CalendarDate Date, int Hour, int Minute, int Second, string Zone)
{
    public void Append(StringBuilder text)
    {
        CalendarText.Append(text, Date);
        text.Append(CultureInfo.InvariantCulture, $"T{Hour:00}:{Minute:00}:{Second:00}{Zone}");
    }

    /// <summary>The instant, or null for local time, an offset beyond NodaTime's, or a year that NodaTime does not support.</summary>
    public Instant? ToInstant()
    {
        if (Zone.Length == 0 || OffsetSeconds() is not { } seconds || Math.Abs(seconds) > 18 * 3600) return null;
        if (CalendarBounds.Earliest(Date)?.ToLocalDate() is not { } day) return null;
        return (day.AtMidnight().PlusHours(Hour).PlusMinutes(Minute).PlusSeconds(Second)).WithOffset(Offset.FromSeconds(seconds))
            .ToInstant();
    }

    public bool Equals(TimedDate? other) =>
        other is not null && Date.Content == other.Date.Content && Hour == other.Hour && Minute == other.Minute && Second == other.Second
            && Zone == other.Zone;

    public override int GetHashCode() => HashCode.Combine(Date.Content, Hour, Minute, Second, Zone);

    private int? OffsetSeconds()
    {
        if (Zone == "Z") return 0;
        var hours = int.Parse(Zone.AsSpan(1, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        var minutes = Zone.Length > 3 ? int.Parse(Zone.AsSpan(4, 2), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var total = (hours * 3600) + (minutes * 60);
        return Zone[0] == '-' ? -total : total;
    }
}
