using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.Checking;

/// <summary>Reports a claim that is stale by the policy.</summary>
internal sealed class NoStaleRule : IGateRule
{
    public void Check(ClaimSet set, GatePolicy gates, Instant? at, FindingSink findings)
    {
        if (gates.NoStale is { } policy) StaleFindings.Add(set, set.StaleAt(at!.Value, policy), Rules.StaleByPolicy, findings);
    }
}
