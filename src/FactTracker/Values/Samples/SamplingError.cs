namespace FactTracker.Values;

/// <summary>Estimates how far a share found in a simple random sample may be from that of the population, in percentage points.</summary>
internal static class SamplingError
{
    public const decimal UsualLevel = 0.95m;

    /// <summary>The margin of error that polls state: z · sqrt(p (1 - p) / n), on each side.</summary>
    /// <param name="share">The share in per cent, 0 to 100.</param>
    /// <param name="size">The sample size, 1 or more.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    public static double Margin(decimal share, long size, decimal level)
    {
        var p = (double)share / 100;
        return 100 * NormalDistribution.TwoSided((double)level) * Math.Sqrt(p * (1 - p) / size);
    }

    /// <summary>
    /// The factor by which a margin shrinks when the sample is a part of a small population: sqrt((N - n) / (N - 1)), the finite population
    /// correction. It is 0 for a sample of everybody.
    /// </summary>
    /// <param name="size">The sample size, 1 or more.</param>
    /// <param name="population">The number of members of the population.</param>
    public static double Correction(long size, decimal population) =>
        size >= population ? 0 : Math.Sqrt((double)(population - size) / (double)(population - 1));

    /// <summary>Half the width of Wilson's interval (1927), which remains valid for shares close to 0 and 100.</summary>
    public static double WilsonHalfWidth(decimal share, long size, decimal level)
    {
        var (p, z, n) = ((double)share / 100, NormalDistribution.TwoSided((double)level), (double)size);
        return 100 * z / (1 + (z * z / n)) * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n)));
    }
}
