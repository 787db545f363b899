namespace FactTracker.Values;

/// <summary>Applies a hedge's reading to an amount.</summary>
internal readonly record struct HedgeEnds(HedgeReading Reading, Unit Unit, ValueRange Domain, QuantityProfile Profile)
{
    /// <summary>The range of numbers that the hedge allows around an amount.</summary>
    public ValueRange Around(decimal amount)
    {
        var (lower, upper) = (Lower(Reading.Lower, amount), Upper(Reading.Upper, amount));
        if (ValueRange.Fault(lower, upper) is null) return new ValueRange(lower, upper);
        // The halo was too narrow for a decimal to express it.
        return Reading.IsUpward ? ValueRange.Above(lower.GetValueOrDefault()) : ValueRange.Below(upper.GetValueOrDefault());
    }

    /// <summary>The same for a bound, whose exclusion is kept; null for no bound.</summary>
    public ValueRange? Around(Bound? bound) => bound is { } end ? Around(end.Value) : null;

    /// <summary>The range that the hedge implies without a halo.</summary>
    public ValueRange AsWritten(decimal amount) => (this with { Reading = Reading.AsWritten }).Around(amount);

    private Bound? Lower(HedgeEnd end, decimal amount) => end switch
    {
        HedgeEnd.Amount when IsRounded => Moved(amount, -Halo.OfRounding(amount, Profile)),
        HedgeEnd.Amount => amount,
        HedgeEnd.AmountExcluded => new Bound(amount, Excluded: true),
        HedgeEnd.WithinHalo => Moved(amount, -HaloBelow(amount)),
        HedgeEnd.BeyondHalo => new Bound(Moved(amount, HaloAbove(amount))?.Value ?? amount, Excluded: true),
        _ => null,
    };

    private Bound? Upper(HedgeEnd end, decimal amount) => end switch
    {
        HedgeEnd.Amount when IsRounded => Moved(amount, Halo.OfRounding(amount, Profile)),
        HedgeEnd.Amount => amount,
        HedgeEnd.AmountExcluded => new Bound(amount, Excluded: true),
        HedgeEnd.WithinHalo => Moved(amount, HaloAbove(amount)),
        HedgeEnd.BeyondHalo => new Bound(Moved(amount, -HaloBelow(amount))?.Value ?? amount, Excluded: true),
        _ => null,
    };

    private bool IsRounded => Profile.RoundsPlainAmounts && Reading is { Lower: HedgeEnd.Amount, Upper: HedgeEnd.Amount };

    private decimal HaloAbove(decimal amount) => Limited(Halo.Of(amount, Unit, Profile), amount, Domain.Upper);

    private decimal HaloBelow(decimal amount) => Limited(Halo.Of(amount, Unit, Profile), amount, Domain.Lower);

    // Close to the limit of the unit, "just over" and "well over" each get half of the remaining range, so that "well over 98%" has a
    // meaning.
    private decimal Limited(decimal halo, decimal amount, Bound? end) =>
        !Reading.IsAround && end is { } last && Domain.Contains(amount) ? Math.Min(halo, Math.Abs(last.Value - amount) / 2) : halo;

    // There is no end when a decimal cannot hold it, because a bound beyond every number is no bound.
    private static Bound? Moved(decimal amount, decimal by)
    {
        if (by > 0 ? amount > decimal.MaxValue - by : amount < decimal.MinValue - by) return null;
        return amount + by;
    }
}
