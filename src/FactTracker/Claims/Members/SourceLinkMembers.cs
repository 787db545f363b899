using static FactTracker.MemberShape;
using Member = FactTracker.RecordMember<FactTracker.SourceLink>;

namespace FactTracker;

/// <summary>The members of a link from a source to one that it is based on.</summary>
/// <remarks>See <see cref="RecordMember{TRecord}"/> for what each member has.</remarks>
/// <example><code>SourceLinkMembers.All["how"].Get(link) // a LinkKind, or null</code></example>
public static class SourceLinkMembers
{
    /// <summary>All members, in the order in which they are written.</summary>
    public static RecordMembers<SourceLink> All { get; } = new(
        it => it.Extensions,
        (it, value) => it with { Extensions = value },
        Member.Of("source", MemberKind.Id, One, it => it.Source, (it, value) => it with { Source = value }),
        Member.Of("how", MemberKind.Word, One, it => it.How, (it, value) => it with { How = value }));
}
