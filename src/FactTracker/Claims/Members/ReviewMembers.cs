using static FactTracker.MemberShape;
using Member = FactTracker.RecordMember<FactTracker.Review>;

namespace FactTracker;

/// <summary>The members of a review.</summary>
/// <remarks>See <see cref="RecordMember{TRecord}"/> for what each member has.</remarks>
/// <example><code>ReviewMembers.All["verdict"].Get(review) // a Verdict, or null</code></example>
public static class ReviewMembers
{
    /// <summary>All members, in the order in which they are written.</summary>
    public static RecordMembers<Review> All { get; } = new(
        it => it.Extensions,
        (it, value) => it with { Extensions = value },
        Member.Of("id", MemberKind.Text, One, it => it.Id, (it, value) => it with { Id = value }),
        Member.Of("author", MemberKind.Agent, One, it => it.Author, (it, value) => it with { Author = value }),
        Member.Of("verdict", MemberKind.Word, One, it => it.Verdict, (it, value) => it with { Verdict = value }),
        Member.Of("rating", MemberKind.Record, One, it => it.Rating, (it, value) => it with { Rating = value }),
        Member.Of("published", MemberKind.Date, One, it => it.Published, (it, value) => it with { Published = value }),
        Member.Of("url", MemberKind.Url, One, it => it.Url, (it, value) => it with { Url = value }),
        Member.Of("title", MemberKind.Text, One, it => it.Title, (it, value) => it with { Title = value }),
        Member.Of("summary", MemberKind.Text, One, it => it.Summary, (it, value) => it with { Summary = value }),
        Member.Of("language", MemberKind.Language, One, it => it.Language, (it, value) => it with { Language = value }),
        Member.Of("translations", MemberKind.Translations, Named, it => it.Translations, (it, value) => it with { Translations = value }));
}
