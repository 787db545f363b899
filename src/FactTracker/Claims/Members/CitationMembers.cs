using static FactTracker.MemberShape;
using Member = FactTracker.RecordMember<FactTracker.Citation>;

namespace FactTracker;

/// <summary>The members of a citation.</summary>
/// <remarks>See <see cref="RecordMember{TRecord}"/> for what each member has.</remarks>
/// <example><code>CitationMembers.All["locator"].IsIn(citation) // whether it has a locator</code></example>
public static class CitationMembers
{
    /// <summary>All members, in the order in which they are written.</summary>
    public static RecordMembers<Citation> All { get; } = new(
        it => it.Extensions,
        (it, value) => it with { Extensions = value },
        Member.Of("source", MemberKind.Id, One, it => it.Source, (it, value) => it with { Source = value }),
        Member.Of("stance", MemberKind.Word, One, it => it.Stance, (it, value) => it with { Stance = value }, absent: Stance.Supports),
        Member.Of("basedOn", MemberKind.Record, List, it => it.BasedOn, (it, value) => it with { BasedOn = value }),
        Member.Of("locator", MemberKind.Record, One, it => it.Locator, (it, value) => it with { Locator = value }),
        Member.Of("quote", MemberKind.Record, One, it => it.Quote, (it, value) => it with { Quote = value }),
        Member.Of("credibility", MemberKind.Grade, One, it => it.Credibility, (it, value) => it with { Credibility = value }),
        Member.Of("accessed", MemberKind.Date, One, it => it.Accessed, (it, value) => it with { Accessed = value }),
        Member.Of("archived", MemberKind.Record, List, it => it.Archived, (it, value) => it with { Archived = value }),
        Member.Of("notes", MemberKind.Text, One, it => it.Notes, (it, value) => it with { Notes = value }));
}
