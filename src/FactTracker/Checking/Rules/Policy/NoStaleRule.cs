using FactTracker.Analysis;

namespace FactTracker.Checking;

/// <summary>Reports a claim that is stale by the policy.</summary>
internal sealed class NoStaleRule : IGateRule
{
    public void Check(ClaimSet set, GatePolicy gates, CheckOptions options, FindingSink findings)
    {
        if (gates.NoStale is { } policy) StaleFindings.Add(set, set.StaleAt(options.At!.Value, policy), Rules.StaleByPolicy, findings);
    }
}
