using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a status reason on a claim or a source whose status is the default.</summary>
internal sealed class ReasonWithoutStatusRule : IPartRule<Claim>, IPartRule<Source>
{
    public void Check(Source part, Spot spot)
    {
        if (part.StatusReason is not { } reason || part.Status != SourceStatus.Published) return;
        if (UnreadMembers.Any(part.Extensions, "status")) return;
        Add(reason, "source", "published", "corrected, withdrawn or retracted", spot);
    }

    public void Check(Claim part, Spot spot)
    {
        if (part.StatusReason is not { } reason || part.Status != ClaimStatus.Asserted) return;
        if (UnreadMembers.Any(part.Extensions, "status")) return;
        Add(reason, "claim", "asserted", "disputed, refuted, superseded or retracted", spot);
    }

    private static void Add(string reason, string record, string status, string others, Spot spot)
    {
        if (spot.Findings.TryCount(Rules.ReasonWithoutStatus)) return;
        var message = $"The status \"{status}\" needs no reason, but the {record} gives one: \"{Shown.Of(reason)}\".";
        spot.Findings.Add(new Finding(Rules.ReasonWithoutStatus, spot.Here.Member("statusReason"), message)
        {
            Value = Shown.Of(reason),
            Remedy = $"Set the status to {others}, or move the reason to the notes.",
        });
    }
}
