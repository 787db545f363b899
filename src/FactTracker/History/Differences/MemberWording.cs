using FactTracker.Wording;
using NodaTime;

namespace FactTracker.History;

/// <summary>Puts changes of members into words that need no words of their own: "place Moscow → Kazan", "notes changed".</summary>
internal static class MemberWording
{
    private const int LongestShown = 60; // A longer text is not readable twice in one line.

    /// <summary>Returns the words of all members but those that only record how the record is kept.</summary>
    public static IEnumerable<string> Parts<TRecord>(
        IEnumerable<MemberChange> changes, RecordMembers<TRecord> members, TRecord before, TRecord after, Wordbook book) =>
        changes.Where(change => !ChangeWording.IsBookkeeping(change.Name)).Select(change => Of(change, members, before, after, book));

    /// <summary>Returns the words of a member.</summary>
    public static string Of<TRecord>(MemberChange change, RecordMembers<TRecord> members, TRecord before, TRecord after, Wordbook book)
    {
        if (!members.Contains(change.Name)) return Noted(change, book);
        var (from, to) = (Shown(members[change.Name].Get(before), book), Shown(members[change.Name].Get(after), book));
        var label = CodeName.ToWords(change.Name);
        return (from, to, change.From, change.To) switch
        {
            ({ } earlier, { } later, _, _) when earlier != later => $"{label} {earlier} → {later}",
            (null, { } later, null, _) => $"{label} {later} added",
            ({ } earlier, null, _, null) => $"{label} {earlier} removed",
            _ => Noted(change, book),
        };
    }

    /// <summary>Returns only that a member changed.</summary>
    public static string Noted(MemberChange change, Wordbook book)
    {
        var label = change.Name.Contains(':', StringComparison.Ordinal) ? book.Quote(change.Name) : CodeName.ToWords(change.Name);
        return $"{label} {(change.From is null ? "added" : change.To is null ? "removed" : "changed")}";
    }

    private static string? Shown(object? value, Wordbook book) => value switch
    {
        string { Length: <= LongestShown } text => book.Quote(text),
        ClaimValue one => one.ToWords(book.Culture),
        ValueList<ClaimValue> { IsEmpty: false } several => ValueWording.ToWords(several, book),
        Agent agent => agent.ToWords(),
        ValueList<Agent> { IsEmpty: false } agents => AgentWording.ToWords(agents, book),
        Instant instant => TimeWording.ToWords(instant, book),
        Period period => TimeWording.ToWords(period, book),
        LanguageTag language => language.Text,
        Url url => url.Text,
        SourceId id => $"\"{id}\"",
        Marking marking => MarkingWording.ToWords(marking, book),
        Reliability or Rank or SourceKind or SourceStatus or ClaimStatus => CodeName.ToWords(value.ToString()!),
        _ => null,
    };
}
