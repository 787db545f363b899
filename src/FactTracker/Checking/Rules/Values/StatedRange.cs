namespace FactTracker.Checking;

/// <summary>The numbers that a quantity leaves possible beyond doubt: only what its words rule out is left out, so "about" rules out nothing and
/// "just over 10" no more than 10 and what is below.</summary>
internal static class StatedRange
{
    /// <summary>The range; without ends where nothing is ruled out.</summary>
    public static ValueRange Of(Quantity quantity)
    {
        var hedge = quantity.Approximation;
        if (hedge == Approximation.About || !hedge.IsKnown) return default;
        if (quantity.Bounds is { } bounds) return bounds;
        var amount = quantity.Amount.GetValueOrDefault();
        if (hedge == Approximation.Exactly) return ValueRange.Exactly(amount);
        var end = new Bound(amount, Excluded: !Hedges.IncludesAmount(hedge));
        if (Hedges.IsUpward(hedge)) return ValueRange.Above(end);
        return Hedges.IsDownward(hedge) ? ValueRange.Below(end) : default;
    }

    /// <summary>Whether every number of the first range is above every number of the second.</summary>
    public static bool IsAbove(ValueRange first, ValueRange second) =>
        first.Lower is { } lower && second.Upper is { } upper &&
        (lower.Value > upper.Value || (lower.Value == upper.Value && (lower.Excluded || upper.Excluded)));
}
