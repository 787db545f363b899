using FactTracker.Json;

namespace FactTracker.History;

/// <summary>The members of a line of a ledger by number.</summary>
internal static class EntryMembers
{
    public const int Version = 0, Sequence = 1, At = 2, Kind = 3, By = 4, Why = 5, Set = 6, Source = 7, Claim = 8, Removed = 9;
    public const int Judgement = 10, Fingerprint = 11, Last = 12, Previous = 13, State = 14;

    public static MemberTable Table { get; } = new(
        "ledger", "seq", "at", "kind", "by", "why", "set", "source", "claim", "removed", "judgement", "fingerprint", "last", "previous",
        "state");
}
