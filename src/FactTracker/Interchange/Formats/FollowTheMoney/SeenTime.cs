using System.Text;
using FactTracker.Json;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>The times at which a statement was first and last seen: in UTC without a zone, to the second or to the day.</summary>
internal static class SeenTime
{
    private const int DayLength = 10;
    private static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFF");

    public static Instant? Read(string text)
    {
        var time = text.Length == DayLength
            ? $"{text}T00:00:00Z"
            : InstantText.TryRead(Encoding.UTF8.GetBytes(text), out _) ? text : $"{text}Z";
        if (PlaceholderDate.Is(text)) return null;
        return InstantText.TryRead(Encoding.UTF8.GetBytes(time), out var instant) ? instant : null;
    }

    /// <summary>Returns the kept text of a time if it is still correct, otherwise the time in FollowTheMoney's form.</summary>
    public static string? Write(Instant? time, string? kept) =>
        time is not { } instant ? kept : kept is not null && Read(kept) == instant ? kept : Pattern.Format(instant);
}
