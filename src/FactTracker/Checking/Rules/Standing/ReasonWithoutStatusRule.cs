using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>A reason goes with a status that needs one.</summary>
internal sealed class ReasonWithoutStatusRule : IPartRule<Claim>
{
    public void Check(Claim part, Spot spot)
    {
        if (part.StatusReason is not { } reason || part.Status != ClaimStatus.Asserted) return;
        if (UnreadMembers.Any(part.Extensions, "status")) return;
        var message = $"The claim is asserted, which needs no reason, and gives one: \"{Shown.Of(reason)}\".";
        spot.Findings.Add(new Finding(Rules.ReasonWithoutStatus, spot.Here.Member("statusReason"), message)
        {
            Value = Shown.Of(reason),
            Remedy = "Set the status to disputed, refuted, superseded or retracted, or move the reason to the notes.",
        });
    }
}
