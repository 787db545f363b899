using static FactTracker.MemberShape;
using Member = FactTracker.RecordMember<FactTracker.Locator>;

namespace FactTracker;

/// <summary>The members of a locator.</summary>
/// <remarks>See <see cref="RecordMember{TRecord}"/> for what each member has.</remarks>
/// <example><code>LocatorMembers.All["page"].Get(locator) // "12"</code></example>
public static class LocatorMembers
{
    /// <summary>All members, in the order in which they are written.</summary>
    public static RecordMembers<Locator> All { get; } = new(
        it => it.Extensions,
        (it, value) => it with { Extensions = value },
        Member.Of("words", MemberKind.Text, One, it => it.Words, (it, value) => it with { Words = value }),
        Member.Of("page", MemberKind.Text, One, it => it.Page, (it, value) => it with { Page = value }),
        Member.Of("section", MemberKind.Text, One, it => it.Section, (it, value) => it with { Section = value }),
        Member.Of("paragraph", MemberKind.Text, One, it => it.Paragraph, (it, value) => it with { Paragraph = value }),
        Member.Of("time", MemberKind.Text, One, it => it.Time, (it, value) => it with { Time = value }),
        Member.Of("fragment", MemberKind.Text, One, it => it.Fragment, (it, value) => it with { Fragment = value }));
}
