namespace FactTracker.Values;

/// <summary>Puts the ends of a hedge's reading around an amount.</summary>
internal readonly record struct HedgeEnds(HedgeReading Reading, Unit Unit, ValueRange Domain, QuantityProfile Profile)
{
    /// <summary>The numbers that the hedge leaves possible around an amount.</summary>
    public ValueRange Around(decimal amount)
    {
        var (lower, upper) = (Lower(Reading.Lower, amount), Upper(Reading.Upper, amount));
        if (ValueRange.Fault(lower, upper) is null) return new ValueRange(lower, upper);
        // The halo was too narrow for a decimal to show it.
        return Reading.IsUpward ? ValueRange.Above(lower.GetValueOrDefault()) : ValueRange.Below(upper.GetValueOrDefault());
    }

    /// <summary>The same for a bound, which stays excluded where it is; null for none.</summary>
    public ValueRange? Around(Bound? bound) => bound is { } end ? Around(end.Value) : null;

    /// <summary>No more than the hedge rules out by itself.</summary>
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

    // Close to the end of what the unit allows, "just over" and "well over" have half the room each: "well over 98%" is something.
    private decimal Limited(decimal halo, decimal amount, Bound? end) =>
        !Reading.IsAround && end is { } last && Domain.Contains(amount) ? Math.Min(halo, Math.Abs(last.Value - amount) / 2) : halo;

    // No end where a decimal cannot hold it: further than any number is no limit.
    private static Bound? Moved(decimal amount, decimal by)
    {
        if (by > 0 ? amount > decimal.MaxValue - by : amount < decimal.MinValue - by) return null;
        return amount + by;
    }
}
