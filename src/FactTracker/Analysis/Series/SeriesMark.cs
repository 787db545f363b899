using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>What a chart shows of one value: its amount and its range.</summary>
/// <param name="Range">The range of possible numbers.</param>
/// <param name="Amount">The stated amount, or null when only bounds are stated.</param>
internal sealed record SeriesMark(Interval Range, Rational? Amount)
{
    /// <summary>The numbers that the axis must reach: the amount and the ends.</summary>
    public IEnumerable<Rational> Numbers
    {
        get
        {
            if (Amount is { } amount) yield return amount;
            if (Range.Lower.Infinity == 0) yield return Range.Lower.Value;
            if (Range.Upper.Infinity == 0) yield return Range.Upper.Value;
        }
    }

    /// <summary>
    /// Returns the share and its margin of error at the usual level, from 0 to 100%, when a sample size is stated and no bounds are.
    /// Otherwise returns null.
    /// </summary>
    public static ValueRange? WithinMargin(Quantity quantity) =>
        quantity is { Bounds: null, StatedApproximation: null, Amount: { } amount } && quantity.MarginOfError()?.Amount is { } margin
            ? new ValueRange(Math.Max(0, amount - margin), Math.Min(100, amount + margin))
            : null;

    /// <summary>Returns the mark of a value, or null when it has no number.</summary>
    public static SeriesMark? Of(SeriesValue value)
    {
        if (value.Quantity is not { } quantity) return null;
        var profile = QuantityProfile.Default;
        var range = QuantityReader.Exact(quantity, profile) ?? Interval.Of(WithinMargin(quantity) ?? profile.RangeOf(quantity));
        var mark = new SeriesMark(range, quantity.AmountAsFraction);
        return mark.Numbers.Any() ? mark : null;
    }
}
