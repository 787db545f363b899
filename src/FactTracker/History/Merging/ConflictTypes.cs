namespace FactTracker.History;

/// <summary>The type of a conflict by the member that both sides changed.</summary>
internal static class ConflictTypes
{
    public static MergeConflictType Of<TRecord>(RecordMember<TRecord> member) => (member.Kind, member.Asserted) switch
    {
        (MemberKind.Confidence or MemberKind.Grade, _) => MergeConflictType.Confidence,
        (MemberKind.Date, _) => MergeConflictType.Time,
        (_, AssertedWhen.Always) => MergeConflictType.Value,
        _ => MergeConflictType.Member,
    };
}
