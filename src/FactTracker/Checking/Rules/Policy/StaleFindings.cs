using FactTracker.Analysis;
using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Converts stale claims to findings of the check.</summary>
internal static class StaleFindings
{
    /// <summary>Adds the claims that are stale.</summary>
    public static void Add(ClaimSet set, StaleClaims stale, Rule rule, FindingSink findings)
    {
        foreach (var finding in stale.Findings)
        {
            var index = set.Claims.IndexOf(finding.Claim);
            if (index < 0 || findings.TryCount(rule)) continue; // A claim without an id, which is an error of its own.
            var claim = set.Claims[index];
            findings.Add(new Finding(rule, PlaceOf(claim, index, finding.Reason), $"The claim \"{claim.Id}\" is stale: {Why(finding)}")
            {
                Remedy = finding.ToAction(),
            });
        }
    }

    private static string Why(StaleFinding finding) => $"{char.ToLowerInvariant(finding.ToWords()[0])}{finding.ToWords()[1..]}";

    // The member that has to change, if the claim has it.
    private static JsonPath PlaceOf(Claim claim, int index, StaleReason reason)
    {
        var path = JsonPath.Root.Member("claims").At(index);
        return reason switch
        {
            StaleReason.Expired => path.Member("expires"),
            StaleReason.CheckOverdue when claim.CheckEvery is not null => path.Member("checkEvery"),
            StaleReason.NewerEdition or StaleReason.SourceCorrected or StaleReason.SourceWithdrawn or StaleReason.SourceRetracted
                or StaleReason.EvidenceChanged => path.Member("citations"),
            StaleReason.NewerClaim or StaleReason.MaxAge when claim.When is not null => path.Member("when"),
            _ => path,
        };
    }
}
