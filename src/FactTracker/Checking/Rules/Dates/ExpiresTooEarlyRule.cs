using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a claim that expires before it was recorded. The day of recording is the day in UTC; a day
/// earlier is within the difference between time zones.</summary>
internal sealed class ExpiresTooEarlyRule : IPartRule<Claim>
{
    public void Check(Claim part, Spot spot)
    {
        if (part.Recorded is not { } recorded || part.Expires is not DateValue expires) return;
        if (!DateOrder.IsBeforeInAnyZone(expires.Date, Edtf.From(recorded.InUtc().Date))) return;
        if (spot.Findings.TryCount(Rules.ExpiresTooEarly)) return;
        var message = $"The claim expires ({expires}) before it was recorded ({recorded}).";
        spot.Findings.Add(new Finding(Rules.ExpiresTooEarly, spot.Here.Member("expires"), message)
        {
            Value = expires.ToString(),
            Remedy = "Correct the wrong date.",
        });
    }
}
