namespace FactTracker.Values;

/// <summary>Converts a quantity to the range of numbers it allows, under a profile.</summary>
internal static class QuantityReader
{
    /// <summary>The range of all numbers that the quantity may allow.</summary>
    public static ValueRange Read(Quantity quantity, QuantityProfile profile)
    {
        var certain = ReadWithin(Domain(quantity, profile), quantity, profile);
        return Limited(quantity, profile) is { } limited ? Hull(certain, limited) : certain;
    }

    /// <summary>
    /// The ranges that the quantity may have: one, or two when it is not certain whether its unit is limited to 100%.
    /// </summary>
    public static (ValueRange Range, ValueRange? IfLimited) Readings(Quantity quantity, QuantityProfile profile) =>
        (ReadWithin(Domain(quantity, profile), quantity, profile), Limited(quantity, profile));

    /// <summary>The single number that the quantity allows, when no decimal holds it; otherwise null.</summary>
    public static Interval? Exact(Quantity quantity, QuantityProfile profile) =>
        quantity is { ExactAmount: { } exact, Bounds: null } && !profile.RoundsPlainAmounts
        && profile.ReadingOf(quantity.Approximation) is { Lower: HedgeEnd.Amount, Upper: HedgeEnd.Amount }
            ? Interval.Of(exact.ToRational())
            : null;

    private static ValueRange Domain(Quantity quantity, QuantityProfile profile) =>
        profile.KeepsWithinDomain ? UnitDomain.Of(quantity) : default;

    private static ValueRange? Limited(Quantity quantity, QuantityProfile profile) =>
        // A plain amount is the same number with or without a limit.
        profile.KeepsWithinDomain && quantity is not { StatedApproximation: null, Bounds: null }
        && UnitDomain.Possible(quantity) is { } domain
            ? ReadWithin(domain, quantity, profile)
            : null;

    private static ValueRange Hull(ValueRange one, ValueRange other) => new(
        one.Lower is { } low && other.Lower is { } least ? one.Contains(least.Value) ? low : least : null,
        one.Upper is { } high && other.Upper is { } most ? one.Contains(most.Value) ? high : most : null);

    private static ValueRange ReadWithin(ValueRange domain, Quantity quantity, QuantityProfile profile)
    {
        // A hedge without a reading rules nothing out, whatever else is stated.
        if (profile.ReadingOf(quantity.Approximation) is not { } reading) return default;
        var ends = new HedgeEnds(reading, quantity.Unit, domain, profile);
        var range = (quantity.Amount, quantity.Bounds) switch
        {
            ({ } amount, null) => ends.Around(amount),
            ({ } amount, { } bounds) => Beside(amount, bounds, ends),
            (null, { } bounds) => Within(bounds, ends),
            _ => quantity.ExactAmount is { } exact ? Enclosing(exact.ToRational(), ends) : default,
        };
        return Clip(range, domain, reading, quantity.Amount);
    }

    // The ends of a range are decimals, so the range of an amount between two decimals is that of both together, and an amount beyond all
    // decimals is known only to be beyond them.
    private static ValueRange Enclosing(Rational amount, HedgeEnds ends)
    {
        var (down, up) = (amount.RoundDown(), amount.RoundUp());
        if (down is { } low && up is { } high)
        {
            var (least, most) = (ends.Around(low), ends.Around(high));
            return new ValueRange(least.Lower, most.Upper);
        }

        if (amount.Sign > 0) return ends.Reading.Lower is HedgeEnd.Amount or HedgeEnd.AmountExcluded
            ? new ValueRange(new Bound(decimal.MaxValue, Excluded: true), null)
            : default;
        return ends.Reading.Upper is HedgeEnd.Amount or HedgeEnd.AmountExcluded
            ? new ValueRange(null, new Bound(decimal.MinValue, Excluded: true))
            : default;
    }

    // Explicit bounds are more exact than a halo. A hedge still states on which side of the amount the number is.
    private static ValueRange Beside(decimal amount, ValueRange bounds, HedgeEnds ends)
    {
        var reading = ends.Reading;
        if (!reading.IsUpward && !reading.IsDownward && !reading.IsAround) return bounds;
        var whole = ends.Around(amount);
        var stated = ends.AsWritten(amount).Intersect(bounds) ?? bounds;
        var rest = new ValueRange(bounds.Lower is null ? whole.Lower : null, bounds.Upper is null ? whole.Upper : null);
        return stated.Intersect(rest) ?? stated;
    }

    private static ValueRange Within(ValueRange bounds, HedgeEnds ends)
    {
        if (ends.Reading.IsAround) return new ValueRange(ends.Around(bounds.Lower)?.Lower, ends.Around(bounds.Upper)?.Upper);
        return bounds switch
        {
            { Lower: { } lower, Upper: null } when ends.Reading.IsUpward => ends.Around(lower.Value).Intersect(bounds) ?? bounds,
            { Lower: null, Upper: { } upper } when ends.Reading.IsDownward => ends.Around(upper.Value).Intersect(bounds) ?? bounds,
            _ => bounds,
        };
    }

    // A statement outside what its unit allows is not clipped, so that the error stays visible.
    private static ValueRange Clip(ValueRange range, ValueRange domain, HedgeReading reading, decimal? amount) =>
        amount is { } stated && PointsOut(stated, domain, reading) ? range : range.Intersect(domain) ?? range;

    private static bool PointsOut(decimal amount, ValueRange domain, HedgeReading reading) =>
        !domain.Contains(amount)
            || (amount == domain.Upper?.Value && reading.IsUpward)
            || (amount == domain.Lower?.Value && reading.IsDownward);
}
