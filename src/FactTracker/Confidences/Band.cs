namespace FactTracker.Confidences;

/// <summary>Intervals in whole percent, so that the scales' files read like the published tables.</summary>
internal static class Band
{
    /// <summary>Both ends belong: "55-80".</summary>
    public static ProbabilityInterval Closed(int lower, int upper) => new(lower / 100m, upper / 100m);

    /// <summary>The upper end belongs to the next band: "40 to under 50".</summary>
    public static ProbabilityInterval Under(int lower, int upper) => new(lower / 100m, upper / 100m, upperExcluded: true);

    /// <summary>The lower end belongs to the band before: "over 50".</summary>
    public static ProbabilityInterval Over(int lower, int upper) => new(lower / 100m, upper / 100m, lowerExcluded: true);

    /// <summary>Neither end belongs: more than impossible, less than the next band.</summary>
    public static ProbabilityInterval Inside(int lower, int upper) =>
        new(lower / 100m, upper / 100m, lowerExcluded: true, upperExcluded: true);

    /// <summary>"93 give or take 6": both ends belong.</summary>
    public static ProbabilityInterval Around(int middle, int margin) => Closed(middle - margin, middle + margin);
}
