namespace FactTracker.Values;

/// <summary>Calculates with quantities in exact fractions, and returns the result in the appropriate unit.</summary>
internal static class QuantityCalculator
{
    private static readonly Operand Hundred = Operand.Of(100m);

    public static QuantityResult Sum(Quantity one, Quantity other, QuantityProfile profile)
    {
        // Percentage points are added to a share, and the result is again a share.
        if (IsShareAndPoints(one, other)) return Result(Operand.Of(one, profile) + Points(other, profile), Unit.Percent, one.Of, profile);
        if (Misfit(one, other, profile) is { } misfit) return misfit;
        return Result(Operand.Of(one, profile) + Operand.Of(other, profile), UnitOfBoth(one, other), OfBoth(one, other), profile);
    }

    public static QuantityResult Difference(Quantity one, Quantity other, QuantityProfile profile)
    {
        if (IsShareAndPoints(one, other)) return Result(Operand.Of(one, profile) - Points(other, profile), Unit.Percent, one.Of, profile);
        if (Misfit(one, other, profile) is { } misfit) return misfit;
        var difference = Operand.Of(one, profile) - Operand.Of(other, profile);
        var unit = UnitOfBoth(one, other);
        return unit == Unit.Percent
            ? Result(difference * Hundred, Unit.PercentagePoints, OfBoth(one, other), profile)
            : Result(difference, unit, OfBoth(one, other), profile);
    }

    public static QuantityResult Ratio(Quantity one, Quantity other, Unit unit, QuantityProfile profile) =>
        Misfit(one, other, profile) ?? NoRatio(one, profile) ?? ZeroIn(other, profile) ??
        Result(Operand.Of(one, profile) / Operand.Of(other, profile), unit, null, profile);

    public static QuantityResult RelativeChange(Quantity after, Quantity before, QuantityProfile profile)
    {
        if ((Misfit(after, before, profile) ?? NoRatio(before, profile) ?? ZeroIn(before, profile)) is { } fault) return fault;
        var (now, then) = (Operand.Of(after, profile), Operand.Of(before, profile));
        // Computed as the ratio minus one. The difference divided by the base would use the base twice and widen the result.
        var ratio = now / then.Size;
        var change = then.Range.Upper.Sign > 0 ? ratio - Operand.Of(Rational.One) : ratio + Operand.Of(Rational.One);
        return Result(change, Unit.Percent, null, profile);
    }

    public static QuantityResult Part(Quantity share, Quantity whole, QuantityProfile profile) =>
        share.Unit.Kind is UnitKind.Share or UnitKind.Ratio
        ? NoRatio(whole, profile) ?? Result(Operand.Of(share, profile) * Operand.Of(whole, profile), whole.Unit, null, profile)
        : QuantityResult.Not(
            QuantityFault.UnitsDoNotFit, $"Only a share or a multiple can be taken of a whole; \"{share}\" is neither.", profile);

    public static QuantityResult Changed(Quantity before, Quantity change, QuantityProfile profile) => change.Unit.Kind switch
    {
        UnitKind.Share => NoRatio(before, profile) ??
            Result(Operand.Of(before, profile) * (Operand.Of(Rational.One) + Operand.Of(change, profile)), before.Unit, before.Of, profile),
        UnitKind.Ratio => Times(before, Operand.Of(change, profile), profile),
        _ => Sum(before, change, profile),
    };

    public static QuantityResult Times(Quantity before, Operand factor, QuantityProfile profile) =>
        NoRatio(before, profile) ?? Result(Operand.Of(before, profile) * factor, before.Unit, before.Of, profile);

    private static bool IsShareAndPoints(Quantity one, Quantity other) => one.Unit == Unit.Percent && other.Unit == Unit.PercentagePoints;

    private static Operand Points(Quantity points, QuantityProfile profile) => Operand.Of(points, profile) / Hundred;

    private static QuantityResult? Misfit(Quantity one, Quantity other, QuantityProfile profile)
    {
        if (Incomparable.WhyNot(one, other) is { } reason) return QuantityResult.Not(QuantityFault.UnitsDoNotFit, reason, profile);
        return one.Unit.Kind == UnitKind.Rank ? NoRatio(one, profile) : null;
    }

    // Ranks are not amounts, and a scale with an arbitrary zero has no multiples.
    private static QuantityResult? NoRatio(Quantity quantity, QuantityProfile profile) => quantity.Unit switch
    {
        { Kind: UnitKind.Rank } =>
            QuantityResult.Not(QuantityFault.NoMeaning, "Ranks cannot be calculated with; compare them instead.", profile),
        { Symbol: "Cel" or "[degF]" or "[degRe]" } or { Symbol: ['°', ..] } => QuantityResult.Not(
            QuantityFault.NoMeaning,
            $"The zero of a temperature in \"{quantity.Unit}\" is arbitrary, so a share or a multiple of it has no " +
            $"meaning; subtract instead.",
            profile),
        _ => null,
    };

    private static QuantityResult? ZeroIn(Quantity divisor, QuantityProfile profile) => Operand.Of(divisor, profile).Range.HasZero
        ? QuantityResult.Not(QuantityFault.MayDivideByZero, $"\"{divisor}\" may be zero, and nothing can be divided by zero.", profile)
        : null;

    // The smaller of the two units, so that whole numbers stay whole. A percentage combined with a multiple gives a percentage.
    private static Unit UnitOfBoth(Quantity one, Quantity other) =>
        UnitScale.Of(one.Unit).Factor.CompareTo(UnitScale.Of(other.Unit).Factor) <= 0 ? one.Unit : other.Unit;

    private static ClaimValue? OfBoth(Quantity one, Quantity other) => one.Of == other.Of ? one.Of : null;

    private static QuantityResult Result(Operand result, Unit unit, ClaimValue? of, QuantityProfile profile)
    {
        var factor = UnitScale.Of(unit).Factor;
        return QuantityRounding.ToResult(result / Operand.Of(factor), unit, of, profile);
    }
}
