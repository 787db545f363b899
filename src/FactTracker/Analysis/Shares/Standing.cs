namespace FactTracker.Analysis;

/// <summary>Whether a claim still says what it says.</summary>
internal static class Standing
{
    /// <summary>Whether a claim is put forward, and neither denied, withdrawn nor replaced.</summary>
    public static bool Stands(Claim claim)
    {
        foreach (var modality in claim.Modality)
        {
            if (modality == Modality.Denied || !modality.IsKnown) return false;
        }

        return claim.Rank != Rank.Deprecated && (claim.Status == ClaimStatus.Asserted || claim.Status == ClaimStatus.Disputed);
    }
}
