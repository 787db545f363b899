namespace FactTracker.Cli;

/// <summary>The one number of a claim's confidence that claims are filtered and sorted by.</summary>
internal static class ClaimConfidence
{
    /// <summary>The lowest end of all that is said, as what is said holds together; null when no number is.</summary>
    public static decimal? LowerOf(Claim claim) => claim.Confidence.Min(confidence => confidence.Interval?.Lower);
}
