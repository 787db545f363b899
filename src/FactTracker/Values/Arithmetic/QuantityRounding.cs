namespace FactTracker.Values;

/// <summary>
/// Converts exact fractions back to decimals. Bounds are rounded outwards, so that no possible number is lost; amounts are rounded to the
/// nearest.
/// </summary>
internal static class QuantityRounding
{
    public static QuantityResult ToResult(Operand result, Unit unit, ClaimValue? of, QuantityProfile profile)
    {
        var (lower, upper) = (result.Range.Lower, result.Range.Upper);
        if (lower.Infinity != 0 && upper.Infinity != 0)
            return QuantityResult.Not(
                QuantityFault.NothingKnown, "The operands rule nothing out, so the result could be any number.", profile);
        Bound? least = lower.Infinity == 0 && lower.Value.RoundDown() is { } low ? new Bound(low, lower.Excluded) : null;
        Bound? most = upper.Infinity == 0 && upper.Value.RoundUp() is { } high ? new Bound(high, upper.Excluded) : null;
        if (least is null != (lower.Infinity != 0) || most is null != (upper.Infinity != 0))
            return QuantityResult.Not(QuantityFault.TooLarge, "The result is outside the range of a decimal, about ±7.9 · 10^28.", profile);
        var quantity = Quantity(result, new ValueRange(least, most), unit);
        return QuantityResult.Of(of is null ? quantity : quantity with { Of = of }, profile);
    }

    private static Quantity Quantity(Operand result, ValueRange range, Unit unit)
    {
        if (result.Stated is not { } stated) return range is { Lower: { } only, Upper: { } same } && only == same
            ? new Quantity(only.Value, unit)
            : new Quantity(range, unit);
        var amount = Nearest(stated);
        if (range == ValueRange.Exactly(amount)) return new Quantity(amount, unit);
        if (!range.Contains(amount)) return new Quantity(range, unit);
        var quantity = new Quantity(amount, range, unit);
        return result.IsAbout || !stated.IsExactly(amount) ? quantity with { Approximation = Approximation.About } : quantity;
    }

    private static decimal Nearest(Rational value)
    {
        var (below, above) = (value.RoundDown().GetValueOrDefault(), value.RoundUp().GetValueOrDefault());
        return (value - below).CompareTo(above - value) <= 0 ? below : above;
    }
}
