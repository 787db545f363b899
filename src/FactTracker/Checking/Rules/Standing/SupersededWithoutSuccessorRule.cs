using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a superseded claim that no claim of the set supersedes or corrects.</summary>
internal sealed class SupersededWithoutSuccessorRule : ISetRule
{
    public void Check(ClaimSet set, FindingSink findings)
    {
        HashSet<ClaimId>? succeeded = null;
        for (var i = 0; i < set.Claims.Count; i++)
        {
            var claim = set.Claims[i];
            if (claim.Status != ClaimStatus.Superseded || (succeeded ??= Succeeded(set.Claims)).Contains(claim.Id)) continue;
            if (findings.TryCount(Rules.SupersededWithoutSuccessor)) continue;
            var place = JsonPath.Root.Member("claims").At(i).Member("status");
            var message = $"The claim \"{claim.Id}\" is superseded, but no claim of the set supersedes it.";
            findings.Add(new Finding(Rules.SupersededWithoutSuccessor, place, message)
            {
                Value = claim.Status.Name,
                Remedy = "Give the claim that replaced it the relation \"supersedes\" or \"corrects\" to this claim.",
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
