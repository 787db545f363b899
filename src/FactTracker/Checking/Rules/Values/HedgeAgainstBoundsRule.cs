using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports bounds that contradict the approximation beside them: both say on which side of the amount the number is.</summary>
internal sealed class HedgeAgainstBoundsRule : IPartRule<Quantity>
{
    public void Check(Quantity part, Spot spot)
    {
        if (Contradiction(part) is not { } message) return;
        spot.Findings.Add(new Finding(Rules.HedgeAgainstBounds, spot.Here.Member("approximation"), message)
        {
            Value = part.Approximation.Name,
            Remedy = "Keep either the approximation or the bounds, whichever the source gives.",
        });
    }

    private static string? Contradiction(Quantity quantity)
    {
        var hedge = quantity.Approximation;
        if (hedge == Approximation.Between) return Between(quantity.Bounds);
        if (quantity.Bounds is not { } bounds) return null;
        if (hedge == Approximation.Exactly) return Exactly(quantity.Amount, bounds);
        var reading = QuantityProfile.Default.ReadingOf(hedge);
        if (reading is { IsUpward: true }) return Upward(hedge, quantity.Amount, bounds);
        return reading is { IsDownward: true } ? Downward(hedge, quantity.Amount, bounds) : null;
    }

    private static string? Between(ValueRange? bounds) =>
        bounds is { Lower: not null, Upper: not null } ? null : "\"between\" needs both a lower and an upper bound.";

    private static string? Exactly(decimal? amount, ValueRange bounds) =>
        amount is null && bounds is { Lower: { } lower, Upper: { } upper } && lower != upper
            ? $"\"exactly\" contradicts the bounds {lower} and {upper}."
            : null;

    private static string? Upward(Approximation hedge, decimal? amount, ValueRange bounds)
    {
        if (amount is null) return bounds.Lower is null ? $"\"{hedge}\" contradicts a quantity with only an upper bound." : null;
        if (bounds.Lower?.Value < amount) return $"\"{hedge}\" contradicts the lower bound {bounds.Lower}.";
        return bounds.Upper?.Value <= amount ? $"\"{hedge}\" contradicts the upper bound {bounds.Upper}." : null;
    }

    private static string? Downward(Approximation hedge, decimal? amount, ValueRange bounds)
    {
        if (amount is null) return bounds.Upper is null ? $"\"{hedge}\" contradicts a quantity with only a lower bound." : null;
        if (bounds.Upper?.Value > amount) return $"\"{hedge}\" contradicts the upper bound {bounds.Upper}.";
        return bounds.Lower?.Value >= amount ? $"\"{hedge}\" contradicts the lower bound {bounds.Lower}." : null;
    }
}
