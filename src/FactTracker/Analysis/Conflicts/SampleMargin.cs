using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>The margin of error of shares found in samples, and the distance of two results in standard errors.</summary>
internal static class SampleMargin
{
    private const int Decimals = 6;
    private const decimal Whole = 100;

    /// <summary>
    /// Half the width of the margin at the policy's level, in percentage points, or 0 when there is no sample or bounds are stated. At 0
    /// and 100% a half answer is added, because a sample without a single such answer does not show that there is none.
    /// </summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="isSurvey">Whether it rests on a survey.</param>
    /// <param name="policy">The policy.</param>
    public static decimal Of(Quantity quantity, bool isSurvey, ConflictPolicy policy)
    {
        if (quantity.Unit != Unit.Percent || quantity.Amount is not (>= 0 and <= Whole and { } share) || quantity.Bounds is not null)
            return 0;
        if ((quantity.SampleSize ?? (isSurvey ? policy.AssumedSampleSize : null)) is not { } size) return 0;
        return (decimal)Math.Round(SamplingError.Margin(AwayFromEnds(share, size), size, policy.Level), Decimals);
    }

    /// <summary>Returns the distance of two results in standard errors, or null when neither has one or their units differ.</summary>
    public static double? Z(ValueReading one, ValueReading other, ConflictPolicy policy)
    {
        var (a, b) = (ErrorOf(one, policy), ErrorOf(other, policy));
        if ((a == 0 && b == 0) || one.Quantity.Unit != other.Quantity.Unit) return null;
        if (CentreOf(one.Quantity) is not { } x || CentreOf(other.Quantity) is not { } y) return null;
        return Math.Round(Math.Abs(x - y) / Math.Sqrt((a * a) + (b * b)), 2);
    }

    private static double ErrorOf(ValueReading reading, ConflictPolicy policy)
    {
        if (reading.Margin > 0) return (double)reading.Margin / NormalDistribution.TwoSided((double)policy.Level);
        var quantity = reading.Quantity;
        if (quantity is not { Bounds: { Lower: { } lower, Upper: { } upper } }
            || (quantity.Level is null && quantity.SampleSize is null)) return 0;
        var level = quantity.Level is > 0 and < 1 and { } stated ? stated : quantity.Level is null ? SamplingError.UsualLevel : 1;
        return level == 1 ? 0 : ((double)upper.Value - (double)lower.Value) / 2 / NormalDistribution.TwoSided((double)level);
    }

    private static double? CentreOf(Quantity quantity) => quantity switch
    {
        { Amount: { } amount } => (double)amount,
        { Bounds: { Lower: { } lower, Upper: { } upper } } => ((double)lower.Value + (double)upper.Value) / 2,
        _ => null,
    };

    private static decimal AwayFromEnds(decimal share, long size)
    {
        var half = Whole / 2 / size;
        return Math.Clamp(share, half, Whole - half);
    }
}
