using FactTracker.Analysis;
using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a claim whose evidence is known to be changed or gone, where the policy requires evidence.</summary>
internal static class EvidenceRule
{
    public static void Check(ClaimSet set, GatePolicy gates, ValueList<EvidenceChange> changes, FindingSink findings)
    {
        if (!gates.Require.HasFlag(ClaimRequirements.Evidence) || changes.IsEmpty) return;
        var lost = changes.Select(change => (change.Claim, change.Source)).ToHashSet();
        for (var i = 0; i < set.Claims.Count; i++)
        {
            var claim = set.Claims[i];
            if (!Standing.Stands(claim)) continue;
            var seen = new HashSet<SourceId>();
            for (var j = 0; j < claim.Citations.Count; j++)
            {
                var citation = claim.Citations[j];
                if (citation.Stance != Stance.Supports || citation.Quote is null) continue;
                if (!IsLost(claim, citation) || !seen.Add(citation.Source)) continue;
                var message = $"The source \"{citation.Source}\" of the claim \"{claim.Id}\" no longer says what was quoted from it.";
                findings.Add(new Finding(Rules.EvidenceLost, JsonPath.Root.Member("claims").At(i).Member("citations").At(j), message)
                {
                    Value = citation.Source.Text,
                    Remedy = "Compare the claim with the source (facttracker evidence), and correct the quote or the claim.",
                });
            }
        }

        bool IsLost(Claim claim, Citation citation) => lost.Contains((null, citation.Source)) || lost.Contains((claim.Id, citation.Source));
    }
}
