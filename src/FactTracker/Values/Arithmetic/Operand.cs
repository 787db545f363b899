namespace FactTracker.Values;

/// <summary>A number in a calculation: its possible range, its stated amount, and whether that amount is approximate.</summary>
/// <param name="Range">All numbers it may be.</param>
/// <param name="Stated">The stated amount. Null when only bounds are stated, or when a hedge points to one side.</param>
/// <param name="IsAbout">Whether the amount is hedged with "about".</param>
internal readonly record struct Operand(Interval Range, Rational? Stated, bool IsAbout)
{
    /// <summary>Converts a quantity to the base unit of its dimension, divided by a power of pi.</summary>
    public static Operand Of(Quantity quantity, QuantityProfile profile, int pi = 0)
    {
        var isAbout = quantity.Approximation == Approximation.About;
        var isStated = isAbout || quantity.Approximation == Approximation.Exactly;
        var scale = UnitScale.Of(quantity.Unit);
        Rational? stated = isStated && quantity.AmountAsFraction is { } amount
            ? (amount * scale.Factor) + (scale.Zero ?? Rational.Zero)
            : null;
        var range = QuantityComparer.Scaled(quantity, profile, pi);
        return scale.Pi == pi
            ? new(range, stated, isAbout)
            : new(range, stated * PiBounds.ToPower(scale.Pi - pi).Lower.Value, IsAbout: true);
    }

    /// <summary>A number that is known exactly.</summary>
    public static Operand Of(Rational value) => new(Interval.Of(value), value, IsAbout: false);

    public static Operand operator +(Operand a, Operand b) => new(a.Range + b.Range, a.Stated + b.Stated, a.IsAbout || b.IsAbout);

    public static Operand operator -(Operand a, Operand b) => new(a.Range - b.Range, a.Stated - b.Stated, a.IsAbout || b.IsAbout);

    public static Operand operator *(Operand a, Operand b) => new(a.Range * b.Range, a.Stated * b.Stated, a.IsAbout || b.IsAbout);

    /// <summary>The quotient. The divisor's range must not contain zero, so its stated amount is not zero either.</summary>
    public static Operand operator /(Operand a, Operand b) =>
        new(a.Range * b.Range.Reciprocal(), a.Stated / b.Stated, a.IsAbout || b.IsAbout);

    /// <summary>The distance from zero, for an operand on one side of zero.</summary>
    public Operand Size => Range.Upper.Sign > 0 ? this : new(-Range, -Stated, IsAbout);
}
