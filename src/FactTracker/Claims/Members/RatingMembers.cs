using static FactTracker.MemberShape;
using Member = FactTracker.RecordMember<FactTracker.Rating>;

namespace FactTracker;

/// <summary>The members of the rating of a review.</summary>
/// <remarks>See <see cref="RecordMember{TRecord}"/> for what each member has.</remarks>
/// <example><code>RatingMembers.All["label"].Get(rating) // "Pants on Fire"</code></example>
public static class RatingMembers
{
    /// <summary>All members, in the order in which they are written.</summary>
    public static RecordMembers<Rating> All { get; } = new(
        it => it.Extensions,
        (it, value) => it with { Extensions = value },
        Member.Of("value", MemberKind.Number, One, it => it.Value, (it, value) => it with { Value = value }),
        Member.Of("best", MemberKind.Number, One, it => it.Best, (it, value) => it with { Best = value }),
        Member.Of("worst", MemberKind.Number, One, it => it.Worst, (it, value) => it with { Worst = value }),
        Member.Of("label", MemberKind.Text, One, it => it.Label, (it, value) => it with { Label = value }));
}
