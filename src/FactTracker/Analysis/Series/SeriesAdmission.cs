namespace FactTracker.Analysis;

/// <summary>Determines which claims belong to a series.</summary>
internal static class SeriesAdmission
{
    /// <summary>Returns why a claim does not belong to a series, as an English phrase, or null when it does.</summary>
    public static string? WhyNot(Claim claim, SeriesPolicy policy)
    {
        if (claim.Subject.Count > 1) return "it is about several subjects together";
        if (claim.Value.IsEmpty) return "it states no value";
        return policy.IncludesWithdrawn || Standing.Stands(claim) ? null : WhyWithdrawn(claim);
    }

    private static string WhyWithdrawn(Claim claim)
    {
        if (claim.Rank == Rank.Deprecated) return "its rank is deprecated";
        if (claim.Modality.Any(modality => modality == Modality.Denied)) return "it is denied";
        if (claim.Status == ClaimStatus.Superseded || claim.Status == ClaimStatus.Retracted || claim.Status == ClaimStatus.Refuted)
            return $"it was {claim.Status}";
        return claim.Status.IsKnown ? "its modality is not known" : "its status is not known";
    }
}
