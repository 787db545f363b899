using NodaTime;

namespace FactTracker.Analysis;

/// <summary>The deadlines of claims under a policy: their expiry, their next check, their maximum age.</summary>
internal sealed class Deadlines(SourceList sources, StalenessPolicy policy)
{
    private readonly ClaimDates _dates = new(sources);

    /// <summary>Adds the deadlines of a claim to a list.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="decisions">The rules that decide about it.</param>
    /// <param name="found">The list.</param>
    /// <returns>Whether a deadline is missing because the claim has no date for it.</returns>
    public bool AddTo(List<Deadline> found, Claim claim, in RuleDecisions decisions)
    {
        var every = EveryOf(claim, decisions);
        if (policy.WithExpiry && claim.Expires?.AsDate is { } expires)
            found.Add(new Deadline(StaleReason.Expired, DayRange.Of(expires), null, every.Period));
        var isMissing = policy.WithExpiry && claim.Expires is UnknownValue;
        isMissing |= !TryAddCheck(found, claim, every);
        return isMissing | !TryAddAge(found, claim, decisions.Age);
    }

    /// <summary>Returns how often to check a claim, and the rule that says so, or null when it is the claim itself.</summary>
    public (Period? Period, StalenessRule? Rule) EveryOf(Claim claim, in RuleDecisions decisions) =>
        policy.WithChecks && claim.CheckEvery is { } own ? (own, null) : (decisions.Check?.CheckEvery, decisions.Check);

    private static bool TryAddCheck(List<Deadline> found, Claim claim, (Period? Period, StalenessRule? Rule) every)
    {
        if (every.Period is not { } period) return true;
        if (ClaimDates.Checked(claim) is not { } last) return false;
        found.Add(new Deadline(StaleReason.CheckOverdue, DueAfter(claim, period) ?? last.After(period), every.Rule, period));
        return true;
    }

    // A period of hours is counted from the time of the check, not from its day.
    private static DayRange? DueAfter(Claim claim, Period period)
    {
        if (!period.HasTimeComponent || (claim.Checked ?? claim.Recorded) is not { } last) return null;
        try
        {
            return DayRange.Of((last.InUtc().LocalDateTime + period).Date);
        }
        catch (Exception e) when (e is OverflowException or ArgumentOutOfRangeException)
        {
            return new DayRange(DayRange.Always, DayRange.Always);
        }
    }

    private bool TryAddAge(List<Deadline> found, Claim claim, StalenessRule? rule)
    {
        if (rule?.MaxAge is not { } maxAge) return true;
        if (_dates.Of(claim, rule.Counts) is not { } date) return false;
        found.Add(new Deadline(StaleReason.MaxAge, date.After(maxAge), rule, maxAge));
        return true;
    }
}
