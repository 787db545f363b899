using static FactTracker.MemberShape;
using Member = FactTracker.RecordMember<FactTracker.Source>;

namespace FactTracker;

/// <summary>The members of a source.</summary>
/// <remarks>The native format also defines <c>csl</c>, which the model keeps as the extension of that name.</remarks>
/// <example><code>var missing = SourceMembers.All.Where(member => !member.IsIn(source)).Select(member => member.Name);</code></example>
public static class SourceMembers
{
    /// <summary>All members, in the order in which they are written.</summary>
    public static RecordMembers<Source> All { get; } = new(
        it => it.Extensions,
        (it, value) => it with { Extensions = value },
        Member.Of("id", MemberKind.Id, One, it => it.Id, (it, value) => it with { Id = value }),
        Member.Of("kind", MemberKind.Word, One, it => it.Kind, (it, value) => it with { Kind = value }, absent: SourceKind.Document),
        Member.Of("title", MemberKind.Text, One, it => it.Title, (it, value) => it with { Title = value }),
        Member.Of("authors", MemberKind.Agent, List, it => it.Authors, (it, value) => it with { Authors = value }, isOrdered: true),
        Member.Of("publisher", MemberKind.Agent, One, it => it.Publisher, (it, value) => it with { Publisher = value }),
        Member.Of("published", MemberKind.Date, One, it => it.Published, (it, value) => it with { Published = value }),
        Member.Of("url", MemberKind.Url, One, it => it.Url, (it, value) => it with { Url = value }),
        Member.Of("archived", MemberKind.Record, List, it => it.Archived, (it, value) => it with { Archived = value }),
        Member.Of("accessed", MemberKind.Date, One, it => it.Accessed, (it, value) => it with { Accessed = value }),
        Member.Of("language", MemberKind.Language, One, it => it.Language, (it, value) => it with { Language = value }),
        Member.Of("identifiers", MemberKind.Text, Named, it => it.Identifiers, (it, value) => it with { Identifiers = value }),
        Member.Of("reliability", MemberKind.Grade, One, it => it.Reliability, (it, value) => it with { Reliability = value }),
        Member.Of("basedOn", MemberKind.Record, List, it => it.BasedOn, (it, value) => it with { BasedOn = value }),
        Member.Of("partOf", MemberKind.Id, One, it => it.PartOf, (it, value) => it with { PartOf = value }),
        Member.Of("hash", MemberKind.Text, Named, it => it.Hash, (it, value) => it with { Hash = value }),
        Member.Of("license", MemberKind.Text, One, it => it.License, (it, value) => it with { License = value }),
        Member.Of(
            "status", MemberKind.Word, One, it => it.Status, (it, value) => it with { Status = value }, absent: SourceStatus.Published),
        Member.Of("statusReason", MemberKind.Text, One, it => it.StatusReason, (it, value) => it with { StatusReason = value }),
        Member.Of("words", MemberKind.Text, One, it => it.Words, (it, value) => it with { Words = value }),
        Member.Of("marking", MemberKind.Record, One, it => it.Marking, (it, value) => it with { Marking = value }),
        Member.Of("modified", MemberKind.Instant, One, it => it.Modified, (it, value) => it with { Modified = value }),
        Member.Of("translations", MemberKind.Translations, Named, it => it.Translations, (it, value) => it with { Translations = value }),
        Member.Of("notes", MemberKind.Text, One, it => it.Notes, (it, value) => it with { Notes = value }));
}
