using static FactTracker.MemberShape;
using Member = FactTracker.RecordMember<FactTracker.Relation>;

namespace FactTracker;

/// <summary>The members of a relation between claims.</summary>
/// <remarks>See <see cref="RecordMember{TRecord}"/> for what each member has.</remarks>
/// <example><code>RelationMembers.All["type"].Get(relation) // RelationType.Supports</code></example>
public static class RelationMembers
{
    /// <summary>All members, in the order in which they are written.</summary>
    public static RecordMembers<Relation> All { get; } = new(
        it => it.Extensions,
        (it, value) => it with { Extensions = value },
        Member.Of("type", MemberKind.Word, One, it => it.Type, (it, value) => it with { Type = value }),
        Member.Of("claim", MemberKind.Id, One, it => it.Claim, (it, value) => it with { Claim = value }));
}
