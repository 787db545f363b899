using static FactTracker.AssertedWhen;
using static FactTracker.MemberShape;
using Member = FactTracker.RecordMember<FactTracker.Claim>;

namespace FactTracker;

/// <summary>The members of a claim.</summary>
/// <remarks>See <see cref="RecordMember{TRecord}"/> for what each member has.</remarks>
/// <example><code>var changed = ClaimMembers.All.Where(member => !member.AreSame(before, after)).ToList();</code></example>
public static class ClaimMembers
{
    /// <summary>All members, in the order in which they are written.</summary>
    public static RecordMembers<Claim> All { get; } = new(
        it => it.Extensions,
        (it, value) => it with { Extensions = value },
        Member.Of("id", MemberKind.Id, One, it => it.Id, (it, value) => it with { Id = value }),
        Member.Of("text", MemberKind.Text, One, it => it.Text, (it, value) => it with { Text = value }, WithoutProperty),
        Member.Of("language", MemberKind.Language, One, it => it.Language, (it, value) => it with { Language = value }, WithoutProperty),
        Member.Of("subject", MemberKind.Value, Several, it => it.Subject, (it, value) => it with { Subject = value }, Always),
        Member.Of("property", MemberKind.Value, One, it => it.Property, (it, value) => it with { Property = value }, Always),
        Member.Of("value", MemberKind.Value, Several, it => it.Value, (it, value) => it with { Value = value }, Always),
        Member.Of("when", MemberKind.Date, One, it => it.When, (it, value) => it with { When = value }, Always),
        Member.Of("place", MemberKind.Value, One, it => it.Place, (it, value) => it with { Place = value }, Always),
        Member.Of("qualifiers", MemberKind.Value, Named, it => it.Qualifiers, (it, value) => it with { Qualifiers = value }, Always),
        Member.Of("claimant", MemberKind.Agent, Several, it => it.Claimant, (it, value) => it with { Claimant = value }, Always),
        Member.Of("stated", MemberKind.Date, One, it => it.Stated, (it, value) => it with { Stated = value }),
        Member.Of("modality", MemberKind.Word, Several, it => it.Modality, (it, value) => it with { Modality = value }, Always),
        Member.Of("condition", MemberKind.Text, One, it => it.Condition, (it, value) => it with { Condition = value }, Always),
        Member.Of("likelihood", MemberKind.Confidence, Several, it => it.Likelihood, (it, value) => it with { Likelihood = value }, Always),
        Member.Of("confidence", MemberKind.Confidence, Several, it => it.Confidence, (it, value) => it with { Confidence = value }),
        Member.Of("citations", MemberKind.Record, List, it => it.Citations, (it, value) => it with { Citations = value }),
        Member.Of("rank", MemberKind.Word, One, it => it.Rank, (it, value) => it with { Rank = value }, absent: Rank.Normal),
        Member.Of("status", MemberKind.Word, One, it => it.Status, (it, value) => it with { Status = value }, absent: ClaimStatus.Asserted),
        Member.Of("statusReason", MemberKind.Text, One, it => it.StatusReason, (it, value) => it with { StatusReason = value }),
        Member.Of("relations", MemberKind.Record, List, it => it.Relations, (it, value) => it with { Relations = value }),
        Member.Of("reviews", MemberKind.Record, List, it => it.Reviews, (it, value) => it with { Reviews = value }),
        Member.Of("tags", MemberKind.Text, List, it => it.Tags, (it, value) => it with { Tags = value }),
        Member.Of("formula", MemberKind.Text, One, it => it.Formula, (it, value) => it with { Formula = value }),
        Member.Of("recorded", MemberKind.Instant, One, it => it.Recorded, (it, value) => it with { Recorded = value }),
        Member.Of("recordedBy", MemberKind.Agent, One, it => it.RecordedBy, (it, value) => it with { RecordedBy = value }),
        Member.Of("modified", MemberKind.Instant, One, it => it.Modified, (it, value) => it with { Modified = value }),
        Member.Of("checked", MemberKind.Instant, One, it => it.Checked, (it, value) => it with { Checked = value }),
        Member.Of("expires", MemberKind.Date, One, it => it.Expires, (it, value) => it with { Expires = value }),
        Member.Of("checkEvery", MemberKind.Period, One, it => it.CheckEvery, (it, value) => it with { CheckEvery = value }),
        Member.Of("marking", MemberKind.Record, One, it => it.Marking, (it, value) => it with { Marking = value }),
        Member.Of("translations", MemberKind.Translations, Named, it => it.Translations, (it, value) => it with { Translations = value }),
        Member.Of("notes", MemberKind.Text, One, it => it.Notes, (it, value) => it with { Notes = value }));
}
