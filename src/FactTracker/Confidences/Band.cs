namespace FactTracker.Confidences;

/// <summary>Creates intervals from whole per cent, so that the scale definitions read like the published tables.</summary>
internal static class Band
{
    /// <summary>Both ends are included: "55-80".</summary>
    public static ProbabilityInterval Closed(int lower, int upper) => new(lower / 100m, upper / 100m);

    /// <summary>The upper end is excluded: "40 to under 50".</summary>
    public static ProbabilityInterval Under(int lower, int upper) => new(lower / 100m, upper / 100m, upperExcluded: true);

    /// <summary>The lower end is excluded: "over 50".</summary>
    public static ProbabilityInterval Over(int lower, int upper) => new(lower / 100m, upper / 100m, lowerExcluded: true);

    /// <summary>Both ends are excluded: more than impossible, less than the next band.</summary>
    public static ProbabilityInterval Inside(int lower, int upper) =>
        new(lower / 100m, upper / 100m, lowerExcluded: true, upperExcluded: true);

    /// <summary>"93 give or take 6", with both ends included.</summary>
    public static ProbabilityInterval Around(int middle, int margin) => Closed(middle - margin, middle + margin);
}
