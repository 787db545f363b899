namespace FactTracker.Analysis;

/// <summary>Decides which claims are compared.</summary>
internal static class ClaimStanding
{
    /// <summary>Whether a claim still stands, or the policy asks for all.</summary>
    public static bool Admits(Claim claim, int index, ClaimTies ties, ConflictPolicy policy) =>
        policy.IncludesAll || (Stands(claim) && !ties.IsReplaced(index));

    /// <summary>Whether a claim stands by its rank and its status.</summary>
    public static bool Stands(Claim claim) =>
        claim.Status != ClaimStatus.Superseded && claim.Status != ClaimStatus.Retracted && claim.Status != ClaimStatus.Refuted
        && claim.Rank != Rank.Deprecated;
}
