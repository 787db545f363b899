using static FactTracker.MemberShape;
using Member = FactTracker.RecordMember<FactTracker.ClaimSet>;

namespace FactTracker;

/// <summary>The members of a claim set, without its sources and claims.</summary>
/// <remarks>The native format also has <c>facttracker</c>, the version of the format (<c>set.FormatVersion</c>).</remarks>
/// <example><code>ClaimSetMembers.All.NamesIn(set) // "id", "title", …</code></example>
public static class ClaimSetMembers
{
    /// <summary>All members, in the order in which they are written.</summary>
    public static RecordMembers<ClaimSet> All { get; } = new(
        it => it.Extensions,
        (it, value) => it with { Extensions = value },
        Member.Of("id", MemberKind.Id, One, it => it.Id, (it, value) => it with { Id = value }),
        Member.Of("title", MemberKind.Text, One, it => it.Title, (it, value) => it with { Title = value }),
        Member.Of("description", MemberKind.Text, One, it => it.Description, (it, value) => it with { Description = value }),
        Member.Of("language", MemberKind.Language, One, it => it.Language, (it, value) => it with { Language = value }),
        Member.Of("publisher", MemberKind.Agent, One, it => it.Publisher, (it, value) => it with { Publisher = value }),
        Member.Of("license", MemberKind.Text, One, it => it.License, (it, value) => it with { License = value }),
        Member.Of("created", MemberKind.Instant, One, it => it.Created, (it, value) => it with { Created = value }),
        Member.Of("modified", MemberKind.Instant, One, it => it.Modified, (it, value) => it with { Modified = value }),
        Member.Of("translations", MemberKind.Translations, Named, it => it.Translations, (it, value) => it with { Translations = value }),
        Member.Of(
            "conflicts", MemberKind.Record, List, it => it.MergeConflicts, (it, value) => it with { MergeConflicts = value }));
}
