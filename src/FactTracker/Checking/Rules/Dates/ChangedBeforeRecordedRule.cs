using FactTracker.Problems;
using NodaTime;

namespace FactTracker.Checking;

/// <summary>Reports a record that was changed or checked before it was recorded, and a set that was changed before it was
/// created.</summary>
internal sealed class ChangedBeforeRecordedRule : IPartRule<Claim>, IPartRule<ClaimSet>
{
    public void Check(Claim part, Spot spot)
    {
        if (part.Recorded is not { } recorded) return;
        Compare("modified", part.Modified, "the claim was recorded", recorded, spot);
        Compare("checked", part.Checked, "the claim was recorded", recorded, spot);
    }

    public void Check(ClaimSet part, Spot spot)
    {
        if (part.Created is { } created) Compare("modified", part.Modified, "the set was created", created, spot);
    }

    private static void Compare(string member, Instant? at, string what, Instant first, Spot spot)
    {
        if (at is not { } time || time >= first || spot.Findings.TryCount(Rules.ChangedBeforeRecorded)) return;
        var message = $"\"{member}\" ({time}) is before {what} ({first}).";
        spot.Findings.Add(new Finding(Rules.ChangedBeforeRecorded, spot.Here.Member(member), message)
        {
            Value = time.ToString(),
            Remedy = "Correct the wrong time.",
        });
    }
}
