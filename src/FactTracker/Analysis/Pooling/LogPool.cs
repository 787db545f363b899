namespace FactTracker.Analysis;

/// <summary>
/// The pools that need logarithms. They are computed with doubles and rounded to twelve decimals. Probabilities of 0 and 1, whose log-odds
/// are infinite, are taken as a limit: all of them approach certainty equally fast, so that equal weights for and against cancel.
/// </summary>
internal static class LogPool
{
    private const int Decimals = 12; // Doubles have three or four more, which covers the error of a sum of many logarithms.
    private const decimal Least = 0.000_000_000_001m;

    /// <summary>Multiplies the odds that each probability adds to the prior.</summary>
    public static decimal OfOdds(ReadOnlySpan<WeightedEnd> ends, decimal prior, MidpointRounding rounding)
    {
        if (ends is [{ Weight: 1, Probability: var only }]) return only;
        if (Certainty(ends) is not 0 and var certain) return certain > 0 ? 1 : 0;
        var start = LogOdds(prior);
        var sum = start;
        foreach (var (probability, weight) in ends)
        {
            var own = probability is 0 or 1 ? 0 : LogOdds(probability);
            sum += (double)weight * (own - start);
        }

        return ToProbability(sum, rounding);
    }

    /// <summary>Returns the weighted geometric mean of the odds.</summary>
    public static decimal OfMeans(ReadOnlySpan<WeightedEnd> ends, MidpointRounding rounding)
    {
        if (ends[0].Probability == ends[^1].Probability) return ends[0].Probability;
        if (Certainty(ends) is not 0 and var certain) return certain > 0 ? 1 : 0;
        double sum = 0, weights = 0;
        foreach (var (probability, weight) in ends)
        {
            weights += (double)weight;
            if (probability is not (0 or 1)) sum += (double)weight * LogOdds(probability);
        }

        return ToProbability(sum / weights, rounding);
    }

    /// <summary>Returns the probability that at least one of several independent causes acts.</summary>
    public static decimal OfCauses(ReadOnlySpan<WeightedEnd> ends, MidpointRounding rounding)
    {
        if (ends[^1].Probability == 1) return 1;
        if (ends[^1].Probability == 0) return 0;
        double sum = 0;
        foreach (var (probability, weight) in ends)
        {
            sum += (double)weight * Math.Log((double)(1 - probability));
        }

        return Rounded(1 - (decimal)Math.Exp(sum), rounding);
    }

    private static decimal Certainty(ReadOnlySpan<WeightedEnd> ends)
    {
        var sum = 0m;
        foreach (var (probability, weight) in ends)
        {
            if (probability == 1) sum += weight;
            else if (probability == 0) sum -= weight;
        }

        return sum;
    }

    // The difference of logarithms, because 1 - p is exact in decimals and would not be in doubles.
    private static double LogOdds(decimal probability) => Math.Log((double)probability) - Math.Log((double)(1 - probability));

    private static decimal ToProbability(double logOdds, MidpointRounding rounding)
    {
        var smaller = (decimal)(1 / (1 + Math.Exp(Math.Abs(logOdds))));
        return Rounded(logOdds < 0 ? smaller : 1 - smaller, rounding);
    }

    // Doubt never becomes certainty by rounding.
    private static decimal Rounded(decimal probability, MidpointRounding rounding) =>
        Math.Clamp(decimal.Round(probability, Decimals, rounding), Least, 1 - Least);
}
