using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.Checking;

/// <summary>Reports a claim that is older than the policy allows.</summary>
internal sealed class MaxAgeRule : IGateRule
{
    public void Check(ClaimSet set, GatePolicy gates, Instant? at, FindingSink findings)
    {
        if (gates.MaxAge is not { } maxAge) return;
        var rule = new StalenessRule("max age") { MaxAge = maxAge, Counts = gates.Counts, ReportUnknownAge = gates.ReportUnknownAge };
        var policy = new StalenessPolicy
        {
            Name = gates.Name,
            Rules = [rule],
            WithExpiry = false,
            WithChecks = false,
            SourceStatuses = [],
            Possible = PossiblyStale.LeftOut,
        };
        var stale = set.StaleAt(at!.Value, policy);
        var byAge = stale.Findings.Where(finding => finding.Reason is StaleReason.MaxAge or StaleReason.AgeNotKnown);
        StaleFindings.Add(set, stale with { Findings = [.. byAge] }, Rules.OverMaxAge, findings);
    }
}
