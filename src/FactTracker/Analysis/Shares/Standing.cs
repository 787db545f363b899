namespace FactTracker.Analysis;

/// <summary>Determines whether a claim still stands.</summary>
internal static class Standing
{
    /// <summary>Returns whether a claim is asserted, and neither denied, withdrawn nor replaced.</summary>
    public static bool Stands(Claim claim)
    {
        foreach (var modality in claim.Modality)
        {
            if (modality == Modality.Denied || !modality.IsKnown) return false;
        }

        return claim.Rank != Rank.Deprecated && (claim.Status == ClaimStatus.Asserted || claim.Status == ClaimStatus.Disputed);
    }
}
