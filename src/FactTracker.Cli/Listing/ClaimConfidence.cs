namespace FactTracker.Cli;

/// <summary>The number by which claims are filtered and sorted by confidence.</summary>
internal static class ClaimConfidence
{
    /// <summary>Returns the lowest bound of all confidences of a claim, or null when none has a number.</summary>
    public static decimal? LowerOf(Claim claim) => claim.Confidence.Min(confidence => confidence.Interval?.Lower);
}
