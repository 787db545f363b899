using static FactTracker.MemberShape;
using Member = FactTracker.RecordMember<FactTracker.Quote>;

namespace FactTracker;

/// <summary>The members of a quote.</summary>
/// <remarks>See <see cref="RecordMember{TRecord}"/> for what each member has.</remarks>
/// <example><code>QuoteMembers.All["prefix"].IsIn(quote)</code></example>
public static class QuoteMembers
{
    /// <summary>All members, in the order in which they are written.</summary>
    public static RecordMembers<Quote> All { get; } = new(
        it => it.Extensions,
        (it, value) => it with { Extensions = value },
        Member.Of("exact", MemberKind.Text, One, it => it.Exact, (it, value) => it with { Exact = value }),
        Member.Of("prefix", MemberKind.Text, One, it => it.Prefix, (it, value) => it with { Prefix = value }),
        Member.Of("suffix", MemberKind.Text, One, it => it.Suffix, (it, value) => it with { Suffix = value }),
        Member.Of("language", MemberKind.Language, One, it => it.Language, (it, value) => it with { Language = value }));
}
