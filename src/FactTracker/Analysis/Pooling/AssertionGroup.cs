using FactTracker.Claims;

namespace FactTracker.Analysis;

/// <summary>Finds the claims of a set that assert the same as a claim.</summary>
internal static class AssertionGroup
{
    /// <summary>
    /// Returns the claims with the same assertion, and those that are linked to one of them by <c>sameAs</c> or <c>repeats</c>, in either
    /// direction and over any number of links. The claim itself comes first if it is not in the set. Claims that it is stated not to be the
    /// same as are left out.
    /// </summary>
    public static IReadOnlyList<Claim> Of(ClaimSet set, Claim claim)
    {
        var excluded = Linked(set, claim, type => type == RelationType.NotSameAs).Concat(set.Claims.NotSameAs(claim.Id))
            .Select(other => other.Id).ToHashSet();
        var found = new Dictionary<ClaimId, Claim> { [claim.Id] = claim };
        var assertions = new HashSet<Digest>();
        var open = new Queue<Claim>([claim]);
        while (open.TryDequeue(out var next))
        {
            var fingerprint = AssertionIdentity.FingerprintOf(next);
            var same = assertions.Add(fingerprint) ? set.Claims.WithFingerprint(fingerprint) : [];
            foreach (var other in same.Concat(Linked(set, next, IsSame)).Concat(set.Claims.Repeating(next.Id)))
            {
                if (!excluded.Contains(other.Id) && found.TryAdd(other.Id, other)) open.Enqueue(other);
            }
        }

        return [.. found.Values.OrderBy(it => set.Claims.IndexOf(it.Id))];
    }

    private static bool IsSame(RelationType type) => type == RelationType.SameAs || type == RelationType.Repeats;

    private static IEnumerable<Claim> Linked(ClaimSet set, Claim claim, Func<RelationType, bool> isWanted)
    {
        foreach (var relation in claim.Relations)
        {
            if (isWanted(relation.Type) && set.Claims.TryGet(relation.Claim, out var target)) yield return target;
        }
    }
}
