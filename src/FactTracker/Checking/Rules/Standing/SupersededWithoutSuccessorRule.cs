using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>What took the place of a superseded claim can be found.</summary>
internal sealed class SupersededWithoutSuccessorRule : ISetRule
{
    public void Check(ClaimSet set, FindingSink findings)
    {
        HashSet<ClaimId>? succeeded = null;
        for (var i = 0; i < set.Claims.Count; i++)
        {
            var claim = set.Claims[i];
            if (claim.Status != ClaimStatus.Superseded || (succeeded ??= Succeeded(set.Claims)).Contains(claim.Id)) continue;
            var place = JsonPath.Root.Member("claims").At(i).Member("status");
            findings.Add(new Finding(Rules.SupersededWithoutSuccessor, place, $"The claim \"{claim.Id}\" is superseded, and nothing in the set supersedes it.")
            {
                Value = claim.Status.Name,
                Remedy = "Give the claim that took its place a relation of type supersedes or corrects to this one.",
            });
        }
    }

    private static HashSet<ClaimId> Succeeded(ClaimList claims)
    {
        var succeeded = new HashSet<ClaimId>();
        for (var i = 0; i < claims.Count; i++)
        {
            foreach (var relation in claims[i].Relations)
            {
                if (relation.Claim != claims[i].Id && (relation.Type == RelationType.Supersedes || relation.Type == RelationType.Corrects))
                    succeeded.Add(relation.Claim);
            }
        }

        return succeeded;
    }
}
