using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>Tests whether the change between two numbers exceeds their margins of error.</summary>
internal static class SeriesMargins
{
    private const string Pooled = "pooled proportions";
    private const string Stated = "stated margins";

    /// <summary>Returns the result, or null when one of the numbers has neither a sample size nor a margin.</summary>
    public static SeriesSignificance? Test(Quantity before, Quantity after, decimal level)
    {
        if (before.Amount is not { } then || after.Amount is not { } now) return null;
        var critical = NormalDistribution.TwoSided((double)level);
        var change = (double)now - (double)then;
        if (ErrorOfMargin(before) is null && ErrorOfMargin(after) is null && IsSample(before) && IsSample(after))
            return Result(change, ErrorOfPooled(before, after), critical, level, Pooled);
        return ErrorOf(before) is { } one && ErrorOf(after) is { } other
            ? Result(change, Math.Sqrt((one * one) + (other * other)), critical, level, Stated)
            : null;
    }

    private static SeriesSignificance? Result(double change, double error, double critical, decimal level, string method)
    {
        // Without an error, as for two shares of 0%, only equal values are within it.
        if (error == 0 && change != 0) return null;
        var z = error == 0 ? 0 : change / error;
        return double.IsFinite(z) && Math.Abs(z) < 1e9
            ? new SeriesSignificance((decimal)Math.Round(z, 4), (decimal)Math.Round(critical, 4), level, method)
            : null;
    }

    private static double? ErrorOf(Quantity quantity) =>
        ErrorOfMargin(quantity) ?? (IsSample(quantity) ? SamplingError.Margin(quantity.Amount!.Value, quantity.SampleSize!.Value,
            SamplingError.UsualLevel) / NormalDistribution.TwoSided((double)SamplingError.UsualLevel) : null);

    // Bounds beside an amount are a margin of error when a sample or a level is stated with them; otherwise they are a hedge.
    private static double? ErrorOfMargin(Quantity quantity)
    {
        if (quantity is not { Amount: { } amount, Bounds: { Lower: { } lower, Upper: { } upper } }) return null;
        if (quantity.Level is null && quantity.SampleSize is null) return null;
        var level = quantity.Level ?? SamplingError.UsualLevel;
        if (level is <= 0 or >= 1) return null;
        var half = Math.Max((double)amount - (double)lower.Value, (double)upper.Value - (double)amount);
        return half > 0 ? half / NormalDistribution.TwoSided((double)level) : null;
    }

    private static bool IsSample(Quantity quantity) =>
        quantity.Unit == Unit.Percent && quantity.SampleSize is not null && quantity.Amount is >= 0 and <= 100;

    // The standard error of the difference if both samples had the same share, in percentage points.
    private static double ErrorOfPooled(Quantity before, Quantity after)
    {
        var (m, n) = ((double)before.SampleSize!.Value, (double)after.SampleSize!.Value);
        var share = (((double)before.Amount!.Value * m) + ((double)after.Amount!.Value * n)) / (m + n) / 100;
        return 100 * Math.Sqrt(share * (1 - share) * ((1 / m) + (1 / n)));
    }
}
