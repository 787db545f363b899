using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>A hedge says on which side of the amount the number is; the bounds beside it say the same.</summary>
internal sealed class HedgeAgainstBoundsRule : IPartRule<Quantity>
{
    public void Check(Quantity part, Spot spot)
    {
        if (Contradiction(part) is not { } message) return;
        spot.Findings.Add(new Finding(Rules.HedgeAgainstBounds, spot.Here.Member("approximation"), message)
        {
            Value = part.Approximation.Name,
            Remedy = "Keep the approximation or the bounds, whichever the source has.",
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
            ? $"\"exactly\" contradicts the bounds, {lower} and {upper}."
            : null;

    private static string? Upward(Approximation hedge, decimal? amount, ValueRange bounds)
    {
        if (amount is null) return bounds.Lower is null ? $"\"{hedge}\" contradicts an upper bound alone." : null;
        if (bounds.Lower?.Value < amount) return $"\"{hedge}\" contradicts the lower bound, {bounds.Lower}.";
        return bounds.Upper?.Value <= amount ? $"\"{hedge}\" contradicts the upper bound, {bounds.Upper}." : null;
    }

    private static string? Downward(Approximation hedge, decimal? amount, ValueRange bounds)
    {
        if (amount is null) return bounds.Upper is null ? $"\"{hedge}\" contradicts a lower bound alone." : null;
        if (bounds.Upper?.Value > amount) return $"\"{hedge}\" contradicts the upper bound, {bounds.Upper}.";
        return bounds.Lower?.Value >= amount ? $"\"{hedge}\" contradicts the lower bound, {bounds.Lower}." : null;
    }
}
