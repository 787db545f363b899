using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a status reason on a claim whose status is the default.</summary>
internal sealed class ReasonWithoutStatusRule : IPartRule<Claim>
{
    public void Check(Claim part, Spot spot)
    {
        if (part.StatusReason is not { } reason || part.Status != ClaimStatus.Asserted) return;
        if (UnreadMembers.Any(part.Extensions, "status")) return;
        var message = $"The status \"asserted\" needs no reason, but the claim gives one: \"{Shown.Of(reason)}\".";
        spot.Findings.Add(new Finding(Rules.ReasonWithoutStatus, spot.Here.Member("statusReason"), message)
        {
            Value = Shown.Of(reason),
            Remedy = "Set the status to disputed, refuted, superseded or retracted, or move the reason to the notes.",
        });
    }
}
