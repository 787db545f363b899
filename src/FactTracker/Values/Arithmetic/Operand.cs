namespace FactTracker.Values;

/// <summary>A number on its way through a calculation: what it may be, what it is stated as, and whether that is only about so.</summary>
/// <param name="Range">All it may be.</param>
/// <param name="Stated">The amount it is stated as, or null where only bounds are, or a hedge that points to one side.</param>
/// <param name="IsAbout">Whether the amount is hedged with "about".</param>
internal readonly record struct Operand(Interval Range, Rational? Stated, bool IsAbout)
{
    /// <summary>A quantity in the smallest unit of what it measures.</summary>
    public static Operand Of(Quantity quantity, QuantityProfile profile)
    {
        var isAbout = quantity.Approximation == Approximation.About;
        var isStated = isAbout || quantity.Approximation == Approximation.Exactly;
        Rational? stated = isStated && quantity.Amount is { } amount ? amount * UnitScale.Of(quantity.Unit).Factor : null;
        return new(QuantityComparer.Scaled(quantity, profile), stated, isAbout);
    }

    /// <summary>A number that is known.</summary>
    public static Operand Of(Rational value) => new(Interval.Of(value), value, IsAbout: false);

    public static Operand operator +(Operand a, Operand b) => new(a.Range + b.Range, a.Stated + b.Stated, a.IsAbout || b.IsAbout);

    public static Operand operator -(Operand a, Operand b) => new(a.Range - b.Range, a.Stated - b.Stated, a.IsAbout || b.IsAbout);

    public static Operand operator *(Operand a, Operand b) => new(a.Range * b.Range, a.Stated * b.Stated, a.IsAbout || b.IsAbout);

    /// <summary>The quotient; the divisor's range must not have zero in it, and so its stated amount is not zero either.</summary>
    public static Operand operator /(Operand a, Operand b) => new(a.Range * b.Range.Reciprocal(), a.Stated / b.Stated, a.IsAbout || b.IsAbout);

    /// <summary>Its distance from zero, for what lies on one side of it.</summary>
    public Operand Size => Range.Upper.Sign > 0 ? this : new(-Range, -Stated, IsAbout);
}
