using FactTracker.Problems;
using FactTracker.Values;

namespace FactTracker.Checking;

/// <summary>Reports bounds that contradict the approximation beside them: both say on which side of the amount the number is.</summary>
internal sealed class HedgeAgainstBoundsRule : IPartRule<Quantity>
{
    public void Check(Quantity part, Spot spot)
    {
        if (Contradiction(part) is not { } message || spot.Findings.TryCount(Rules.HedgeAgainstBounds)) return;
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
        if (hedge == Approximation.Exactly) return Exactly(quantity.AmountAsFraction, bounds);
        var reading = QuantityProfile.Default.ReadingOf(hedge);
        if (reading is { IsUpward: true }) return Upward(hedge, quantity.AmountAsFraction, bounds);
        return reading is { IsDownward: true } ? Downward(hedge, quantity.AmountAsFraction, bounds) : null;
    }

    private static string? Between(ValueRange? bounds) =>
        bounds is { Lower: not null, Upper: not null } ? null : "\"between\" needs both a lower and an upper bound.";

    private static string? Exactly(Rational? amount, ValueRange bounds) =>
        amount is null && bounds is { Lower: { } lower, Upper: { } upper } && lower != upper
            ? $"\"exactly\" contradicts the bounds {lower} and {upper}."
            : null;

    private static string? Upward(Approximation hedge, Rational? amount, ValueRange bounds)
    {
        if (amount is not { } stated) return bounds.Lower is null ? $"\"{hedge}\" contradicts a quantity with only an upper bound." : null;
        if (bounds.Lower is { } low && stated.CompareTo(low.Value) > 0) return $"\"{hedge}\" contradicts the lower bound {low}.";
        return bounds.Upper is { } up && stated.CompareTo(up.Value) >= 0 ? $"\"{hedge}\" contradicts the upper bound {up}." : null;
    }

    private static string? Downward(Approximation hedge, Rational? amount, ValueRange bounds)
    {
        if (amount is not { } stated) return bounds.Upper is null ? $"\"{hedge}\" contradicts a quantity with only a lower bound." : null;
        if (bounds.Upper is { } up && stated.CompareTo(up.Value) < 0) return $"\"{hedge}\" contradicts the upper bound {up}.";
        return bounds.Lower is { } low && stated.CompareTo(low.Value) <= 0 ? $"\"{hedge}\" contradicts the lower bound {low}." : null;
    }
}
