namespace FactTracker.Analysis;

/// <summary>
/// Applies a pool to intervals. All pools here are monotone: a higher probability of one source never lowers the result. So the result for
/// all lower ends is the lower end of the result, and the same holds for the upper ends.
/// </summary>
internal static class IntervalPool
{
    /// <summary>A pool of single probabilities, sorted so that the result does not depend on their order.</summary>
    /// <param name="ends">The probabilities, sorted, with weights above 0.</param>
    /// <param name="rounding">The direction in which an inexact result is rounded.</param>
    public delegate decimal PointPool(ReadOnlySpan<WeightedEnd> ends, MidpointRounding rounding);

    /// <summary>Applies a pool to the ends of intervals, and keeps an end excluded if one that counts is.</summary>
    /// <param name="parts">The intervals with their weights.</param>
    /// <param name="pool">The pool.</param>
    /// <param name="decisive">The probability that alone decides the result if it is included, or null.</param>
    public static ProbabilityInterval Apply(IReadOnlyList<PooledProbability> parts, PointPool pool, decimal? decisive = null)
    {
        var counted = parts.Where(part => part.Weight.Value > 0).ToList();
        if (counted.All(part => part.Interval.Width == 0))
        {
            var point = Pooled(counted, part => part.Interval.Lower, pool, MidpointRounding.ToEven);
            return new ProbabilityInterval(point, point);
        }

        var upper = Pooled(counted, part => part.Interval.Upper, pool, MidpointRounding.ToPositiveInfinity);
        var lower = Math.Min(upper, Pooled(counted, part => part.Interval.Lower, pool, MidpointRounding.ToNegativeInfinity));
        if (lower == upper) return new ProbabilityInterval(lower, upper);
        var lowerDecided = counted.Any(part => !part.Interval.LowerExcluded && part.Interval.Lower == decisive);
        var upperDecided = counted.Any(part => !part.Interval.UpperExcluded && part.Interval.Upper == decisive);
        return new ProbabilityInterval(
            lower, upper,
            !lowerDecided && counted.Any(part => part.Interval.LowerExcluded),
            !upperDecided && counted.Any(part => part.Interval.UpperExcluded));
    }

    private static decimal Pooled(
        List<PooledProbability> parts, Func<PooledProbability, decimal> endOf, PointPool pool, MidpointRounding rounding)
    {
        var ends = parts.Select(part => new WeightedEnd(endOf(part), part.Weight.Value)).ToArray();
        Array.Sort(ends);
        return Math.Clamp(pool(ends, rounding), 0, 1);
    }
}
