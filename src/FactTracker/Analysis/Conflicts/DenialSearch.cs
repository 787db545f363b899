using System.Runtime.InteropServices;

namespace FactTracker.Analysis;

/// <summary>
/// Finds claims in words alone of which one denies what the other asserts. Claims with a property are compared by their values instead.
/// </summary>
internal static class DenialSearch
{
    private const string Reason = "One denies what the other asserts in the same words.";

    /// <summary>Searches the claims without a property.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="isAdmitted">Whether a claim still stands.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="tally">Receives what is found.</param>
    public static void Search(ClaimList claims, Func<int, bool> isAdmitted, ConflictPolicy policy, ConflictTally tally)
    {
        var wordOnly = Enumerable.Range(0, claims.Count).Where(index => claims[index] is { Property: null, Text: not null });
        if (!wordOnly.Any(index => IsDenied(claims[index]))) return;
        var groups = new Dictionary<Claim, (List<int> Asserted, List<int> Denied)>(ClaimComparers.SameAssertion);
        foreach (var index in wordOnly.Where(isAdmitted))
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, Bare(claims[index]), out var exists);
            if (!exists) group = ([], []);
            (IsDenied(claims[index]) ? group.Denied : group.Asserted).Add(index);
        }

        foreach (var (asserted, denied) in groups.Values.Where(group => group.Asserted.Count > 0 && group.Denied.Count > 0))
        {
            foreach (var index in asserted.Concat(denied))
            {
                tally.Join(asserted[0], index);
            }

            // The indexes ascend, so the first pairs are among the first of both.
            var pairs =
                from one in asserted.Take(policy.PairsPerCluster)
                from other in denied.Take(policy.PairsPerCluster)
                select (A: Math.Min(one, other), B: Math.Max(one, other));
            tally.Add(
                asserted[0], (long)asserted.Count * denied.Count,
                [
                    .. pairs.Order().Take(policy.PairsPerCluster)
                        .Select(pair => new ListedPair(pair.A, pair.B, () => Create(claims[pair.A], claims[pair.B]))),
                ]);
        }
    }

    private static Conflict Create(Claim one, Claim other)
    {
        var isCertain = new[] { one, other }.All(
            claim => claim.Likelihood.IsEmpty && claim.Modality.All(word => word == Modality.Denied || word == Modality.Asserted
                || word == Modality.Reported || word == Modality.Inferred));
        return new Conflict(one.Id, other.Id, isCertain ? ConflictVerdict.Contradictory : ConflictVerdict.Possible, Reason)
        {
            Overlap = one.When?.ToString(),
        };
    }

    private static bool IsDenied(Claim claim) => claim.Modality.Any(modality => modality == Modality.Denied);

    private static Claim Bare(Claim claim) => claim with { Modality = default, Claimant = default, Likelihood = default };
}
