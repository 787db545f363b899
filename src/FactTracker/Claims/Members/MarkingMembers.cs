using static FactTracker.MemberShape;
using Member = FactTracker.RecordMember<FactTracker.Marking>;

namespace FactTracker;

/// <summary>The members of the marking of a claim or a source.</summary>
/// <remarks>See <see cref="RecordMember{TRecord}"/> for what each member has.</remarks>
/// <example><code>MarkingMembers.All["tlp"].Get(new Marking { Tlp = TlpLevel.Amber }) // TlpLevel.Amber</code></example>
public static class MarkingMembers
{
    /// <summary>All members, in the order in which they are written.</summary>
    public static RecordMembers<Marking> All { get; } = new(
        it => it.Extensions,
        (it, value) => it with { Extensions = value },
        Member.Of("tlp", MemberKind.Word, One, it => it.Tlp, (it, value) => it with { Tlp = value }),
        Member.Of("embargoedUntil", MemberKind.Date, One, it => it.EmbargoedUntil, (it, value) => it with { EmbargoedUntil = value }),
        Member.Of("confidential", MemberKind.Flag, One, it => it.IsConfidential, (it, value) => it with { IsConfidential = value }));
}
