namespace FactTracker.Values;

/// <summary>Quantiles of the standard normal distribution.</summary>
internal static class NormalDistribution
{
    private const double Tail = 0.02425; // Below this probability the approximation for the tails is used.

    // P. J. Acklam (2003), relative error below 1.15 · 10^-9.
    private static readonly double[] MiddleOver =
        [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.3577518672690, -30.66479806614716, 2.506628277459239];
    private static readonly double[] MiddleUnder =
        [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
    private static readonly double[] TailOver =
        [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783];
    private static readonly double[] TailUnder = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

    /// <summary>
    /// The number of standard deviations on both sides of the mean that contain a share of the distribution: 1.96 for 0.95.
    /// </summary>
    /// <param name="level">The share, above 0 and below 1.</param>
    public static double TwoSided(double level) => Quantile((1 + level) / 2);

    // For the upper half only; a two-sided quantile needs no other.
    private static double Quantile(double probability)
    {
        if (probability > 1 - Tail)
        {
            var distance = Math.Sqrt(-2 * Math.Log(1 - probability));
            return -Polynomial(TailOver, distance) / Polynomial(TailUnder, distance);
        }

        var middle = probability - 0.5;
        return middle * Polynomial(MiddleOver, middle * middle) / Polynomial(MiddleUnder, middle * middle);
    }

    private static double Polynomial(double[] coefficients, double x)
    {
        var sum = 0.0;
        foreach (var coefficient in coefficients)
        {
            sum = (sum * x) + coefficient;
        }

        return sum;
    }
}
