namespace FactTracker.Values;

/// <summary>How far a share found in a simple random sample may be from that of all, in percentage points.</summary>
internal static class SamplingError
{
    public const decimal UsualLevel = 0.95m;

    /// <summary>The margin that polls state: z · sqrt(p (1 - p) / n), on each side.</summary>
    /// <param name="share">The share in per cent, 0 to 100.</param>
    /// <param name="size">How many were asked, from 1.</param>
    /// <param name="level">The level, above 0 and below 1.</param>
    public static double Margin(decimal share, long size, decimal level)
    {
        var p = (double)share / 100;
        return 100 * NormalDistribution.TwoSided((double)level) * Math.Sqrt(p * (1 - p) / size);
    }

    /// <summary>Half of what Wilson's interval (1927) is wide, which stays true for shares close to none and to all.</summary>
    public static double WilsonHalfWidth(decimal share, long size, decimal level)
    {
        var (p, z, n) = ((double)share / 100, NormalDistribution.TwoSided((double)level), (double)size);
        return 100 * z / (1 + (z * z / n)) * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n)));
    }
}
