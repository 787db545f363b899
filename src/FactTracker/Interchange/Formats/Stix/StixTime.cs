using System.Text;
using FactTracker.Json;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Timestamps of STIX (section 2.16): RFC 3339 in UTC, to the millisecond or finer.</summary>
internal static class StixTime
{
    private static readonly InstantPattern Milliseconds =
        InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'");
    private static readonly InstantPattern Finest =
        InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'FFFFFFFFF'Z'");

    /// <summary>Takes the time of a member; one that would be written differently is kept as well.</summary>
    public static Instant? Take(MemberReader members, string name)
    {
        var time = Of(members, name);
        if (time is { } read && Write(read) == members.Item[name]!.Text) members.Take(name);
        return time;
    }

    /// <summary>Returns the time of a member, which is kept; one that is no time or stands for none is reported.</summary>
    public static Instant? Of(MemberReader members, string name)
    {
        if (members.Item[name] is not { } value) return null;
        var time = value.IsString ? Read(value.Text!) : null;
        if (time is null)
            members.Report(value, value.IsString && PlaceholderDate.Is(value.Text!)
                ? ForeignDate.FaultOf(value.Text!)
                : $"The member \"{name}\" must be a time such as 2016-05-12T08:17:27.000Z.");
        return time;
    }

    /// <summary>Reads a time; what programs write where there is none is not one.</summary>
    public static Instant? Read(string text) =>
        InstantText.TryRead(Encoding.UTF8.GetBytes(text), out var instant) && !PlaceholderDate.Is(text) ? instant : null;

    public static string Write(Instant time)
    {
        var text = Milliseconds.Format(time);
        return Read(text) == time ? text : Finest.Format(time);
    }

    /// <summary>Returns the kept text of a time if it is still correct, otherwise the time as STIX writes it; null for no time.</summary>
    public static string? Write(Instant? time, string? kept) =>
        time is not { } instant ? kept : kept is not null && Read(kept) == instant ? kept : Write(instant);

    /// <summary>Returns the days from the time of one member to that of another; either may be open. Both are kept.</summary>
    public static DateStatement? Between(MemberReader members, string start, string end)
    {
        var from = Of(members, start);
        var to = Of(members, end);
        if (from is null && to is null) return null;
        return Edtf.TryParse($"{DayOf(from)}/{DayOf(to)}", out var date) ? date : null;
    }

    private static string DayOf(Instant? time) => time is { } instant ? Milliseconds.Format(instant)[..10] : "";
}
