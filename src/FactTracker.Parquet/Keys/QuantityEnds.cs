using FactTracker.Analysis;
using FactTracker.Values;

namespace FactTracker.Parquet;

/// <summary>What a quantity may be, under the default policy of conflicts: with its hedge and the margin of its sample.</summary>
/// <param name="Range">The bounds in the stated unit.</param>
/// <param name="Margin">The margin of error that they include; 0 for none.</param>
/// <param name="Low">The lower bound in the base unit; negative infinity for none.</param>
/// <param name="High">The upper bound in the base unit; infinity for none.</param>
internal readonly record struct QuantityEnds(ValueRange Range, decimal Margin, double Low, double High)
{
    /// <summary>Returns what a quantity may be.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="scale">The scale of its unit.</param>
    /// <param name="isSurvey">Whether its claim rests on a survey.</param>
    public static QuantityEnds Of(Quantity quantity, BaseScale scale, bool isSurvey)
    {
        var policy = ConflictPolicy.Default;
        var margin = SampleMargin.Of(quantity, isSurvey, policy);
        var range = quantity is { Amount: { } amount, Bounds: null, StatedApproximation: null }
            ? ValueRange.Exactly(amount)
            : policy.Quantities.RangeOf(quantity);
        if (margin > 0) range = new ValueRange(Moved(range.Lower, -margin), Moved(range.Upper, margin));
        if (QuantityReader.Exact(quantity, policy.Quantities) is not null)
        {
            var exact = scale.ToBase(AmountText.ToDouble(quantity));
            return new QuantityEnds(range, margin, exact, exact);
        }

        return new QuantityEnds(
            range, margin, range.Lower is { } low ? scale.ToBase((double)low.Value) : double.NegativeInfinity,
            range.Upper is { } high ? scale.ToBase((double)high.Value) : double.PositiveInfinity);
    }

    private static Bound? Moved(Bound? bound, decimal by) => bound is { } end ? end with { Value = end.Value + by } : null;
}
