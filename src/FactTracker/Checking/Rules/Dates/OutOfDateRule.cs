using FactTracker.Analysis;
using FactTracker.Problems;
using NodaTime;

namespace FactTracker.Checking;

/// <summary>Reports, at the time of the check, a claim that has expired, and one that should have been checked again by then. Claims that
/// no longer stand are not reported.</summary>
internal sealed class OutOfDateRule : IPartRule<Claim>
{
    public void Check(Claim part, Spot spot)
    {
        if (spot.At is not { } now) return;
        CheckExpiry(part, now, spot);
        CheckTurn(part, now, spot);
    }

    private static void CheckExpiry(Claim claim, Instant now, Spot spot)
    {
        if (claim.Expires is not { } expires || !DateOrder.IsBeforeInAnyZone(expires, new DateValue(Edtf.From(now.InUtc().Date)))) return;
        if (!Standing.Stands(claim) || spot.Findings.TryCount(Rules.Expired)) return;
        spot.Findings.Add(new Finding(Rules.Expired, spot.Here.Member("expires"), $"The claim \"{claim.Id}\" has expired ({expires}).")
        {
            Value = expires.ToString(),
            Remedy = "Check whether it is still so, and correct it, give it a later date, or set its status to superseded.",
        });
    }

    private static void CheckTurn(Claim claim, Instant now, Spot spot)
    {
        if (claim.CheckEvery is not { } period || (claim.Checked ?? claim.Recorded) is not { } last) return;
        if (DueAfter(last, period) is not { } due || due >= now || !Standing.Stands(claim)) return;
        if (spot.Findings.TryCount(Rules.CheckOverdue)) return;
        var message = $"The claim \"{claim.Id}\" should have been checked again by {due.InUtc().Date:uuuu-MM-dd}.";
        spot.Findings.Add(new Finding(Rules.CheckOverdue, spot.Here.Member("checkEvery"), message)
        {
            Remedy = "Check whether it is still so, and set \"checked\".",
        });
    }

    // Null if it is beyond the calendar.
    private static Instant? DueAfter(Instant last, Period period)
    {
        try
        {
            return (last.InUtc().LocalDateTime + period).InUtc().ToInstant();
        }
        catch (Exception e) when (e is OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
