using NodaTime;

namespace FactTracker.History;

/// <summary>Chooses the later of two times that both sides set: when a record was changed, checked or accessed last.</summary>
internal static class LaterDate
{
    /// <summary>Whether a member is a time that only moves forward.</summary>
    public static bool IsTakenFor<TRecord>(RecordMember<TRecord> member) => member.Name is "modified" or "checked" or "accessed";

    /// <summary>Returns the later time, or null if neither is known to be later.</summary>
    public static object? Of(object? one, object? other) => (one, other) switch
    {
        (null, _) => other,
        (_, null) => one,
        (Instant first, Instant second) => Instant.Max(first, second),
        (DateStatement { AsDate: { } first }, DateStatement { AsDate: { } second }) => first.CompareTo(second) switch
        {
            > 0 => one,
            < 0 => other,
            _ => null,
        },
        _ => null,
    };
}
