using static FactTracker.MemberShape;
using Member = FactTracker.RecordMember<FactTracker.ArchivedCopy>;

namespace FactTracker;

/// <summary>The members of an archived copy.</summary>
/// <remarks>See <see cref="RecordMember{TRecord}"/> for what each member has.</remarks>
/// <example><code>ArchivedCopyMembers.All["at"].Get(copy) // when it was made</code></example>
public static class ArchivedCopyMembers
{
    /// <summary>All members, in the order in which they are written.</summary>
    public static RecordMembers<ArchivedCopy> All { get; } = new(
        it => it.Extensions,
        (it, value) => it with { Extensions = value },
        Member.Of("url", MemberKind.Url, One, it => it.Url, (it, value) => it with { Url = value }),
        Member.Of("at", MemberKind.Date, One, it => it.At, (it, value) => it with { At = value }));
}
