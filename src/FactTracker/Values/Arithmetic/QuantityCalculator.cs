namespace FactTracker.Values;

/// <summary>Calculates with quantities in exact fractions, and returns the result in the appropriate unit.</summary>
internal static class QuantityCalculator
{
    private static readonly Operand Hundred = Operand.Of(100m);

    public static QuantityResult Sum(Quantity one, Quantity other, QuantityProfile profile)
    {
        // Percentage points are added to a share, and the result is again a share.
        if (IsShareAndPoints(one, other)) return Result(Operand.Of(one, profile) + Points(other, profile), Unit.Percent, one.Of, profile);
        if ((Misfit(one, other, profile) ?? NoSum(one, other, profile)) is { } misfit) return misfit;
        var pi = QuantityComparer.CommonPi(one, other);
        var sum = Operand.Of(one, profile, pi) + Operand.Of(other, profile, pi);
        return Result(sum, PointUnit(one, other), OfBoth(one, other), profile, pi);
    }

    public static QuantityResult Difference(Quantity one, Quantity other, QuantityProfile profile)
    {
        if (IsShareAndPoints(one, other)) return Result(Operand.Of(one, profile) - Points(other, profile), Unit.Percent, one.Of, profile);
        if (Misfit(one, other, profile) is { } misfit) return misfit;
        var pi = QuantityComparer.CommonPi(one, other);
        var difference = Operand.Of(one, profile, pi) - Operand.Of(other, profile, pi);
        var unit = DifferenceUnit(one, other);
        return unit == Unit.Percent
            ? Result(difference * Hundred, Unit.PercentagePoints, OfBoth(one, other), profile)
            : Result(difference, unit, OfBoth(one, other), profile, pi, isDifference: true);
    }

    public static QuantityResult Ratio(Quantity one, Quantity other, Unit unit, QuantityProfile profile) =>
        Misfit(one, other, profile) ?? NoRatio(one, profile) ?? NoRatio(other, profile) ?? ZeroIn(other, profile) ??
        Result(
            Operand.Of(one, profile, QuantityComparer.CommonPi(one, other)) / Operand.Of(other, profile, QuantityComparer.CommonPi(one, other)),
            unit, null, profile);

    public static QuantityResult RelativeChange(Quantity after, Quantity before, QuantityProfile profile)
    {
        if ((Misfit(after, before, profile) ?? NoRatio(after, profile) ?? NoRatio(before, profile) ?? ZeroIn(before, profile))
            is { } fault) return fault;
        var pi = QuantityComparer.CommonPi(after, before);
        var (now, then) = (Operand.Of(after, profile, pi), Operand.Of(before, profile, pi));
        // Computed as the ratio minus one. The difference divided by the base would use the base twice and widen the result.
        var ratio = now / then.Size;
        var change = then.Range.Upper.Sign > 0 ? ratio - Operand.Of(Rational.One) : ratio + Operand.Of(Rational.One);
        return Result(change, Unit.Percent, null, profile);
    }

    public static QuantityResult Part(Quantity share, Quantity whole, QuantityProfile profile) =>
        share.Unit.Kind is UnitKind.Share or UnitKind.Ratio
        ? NoRatio(whole, profile) ?? Times(whole, Operand.Of(share, profile), profile, null)
        : QuantityResult.Not(
            QuantityFault.UnitsDoNotFit, $"Only a share or a multiple can be taken of a whole; \"{share}\" is neither.", profile);

    public static QuantityResult Changed(Quantity before, Quantity change, QuantityProfile profile) => change.Unit.Kind switch
    {
        UnitKind.Share => NoRatio(before, profile) ??
            Times(before, Operand.Of(Rational.One) + Operand.Of(change, profile), profile, before.Of),
        UnitKind.Ratio => Times(before, Operand.Of(change, profile), profile),
        _ => Misfit(before, change, profile) is null && UnitScale.Of(before.Unit).IsInterval && UnitScale.Of(change.Unit).IsInterval
            ? Shifted(before, change, profile)
            : Sum(before, change, profile),
    };

    public static QuantityResult Times(Quantity before, Operand factor, QuantityProfile profile) =>
        NoRatio(before, profile) ?? Times(before, factor, profile, before.Of);

    private static QuantityResult Times(Quantity before, Operand factor, QuantityProfile profile, ClaimValue? of)
    {
        var pi = UnitScale.Of(before.Unit).Pi;
        return Result(Operand.Of(before, profile, pi) * factor, before.Unit, of, profile, pi);
    }

    // "Rose by 2 °C": the change is a difference, so its zero does not count.
    private static QuantityResult Shifted(Quantity before, Quantity change, QuantityProfile profile)
    {
        var zero = Operand.Of(UnitScale.Of(change.Unit).Zero ?? Rational.Zero);
        return Result(Operand.Of(before, profile) + Operand.Of(change, profile) - zero, before.Unit, before.Of, profile);
    }

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
        var unit when UnitScale.Of(unit).IsInterval => QuantityResult.Not(
            QuantityFault.NoMeaning,
            $"The zero of \"{unit}\" is arbitrary, so a share or a multiple of it has no meaning; subtract instead.",
            profile),
        _ => null,
    };

    // Parts of different wholes, and two points on a scale with an arbitrary zero, do not add up to anything.
    private static QuantityResult? NoSum(Quantity one, Quantity other, QuantityProfile profile)
    {
        if (one is { Of: { } of, Unit.Kind: UnitKind.Share or UnitKind.PercentagePoints } && other.Of is { } whole && of != whole)
        {
            return QuantityResult.Not(
                QuantityFault.NoMeaning,
                $"The first is a share of \"{of}\", the second of \"{whole}\", so their sum is a share of neither; add the amounts instead.",
                profile);
        }

        return UnitScale.Of(one.Unit).IsInterval && UnitScale.Of(other.Unit).IsInterval
            ? QuantityResult.Not(
                QuantityFault.NoMeaning,
                $"The zero of \"{one.Unit}\" is arbitrary, so a sum has no meaning; subtract, or apply a change with ChangedBy.", profile)
            : null;
    }

    private static QuantityResult? ZeroIn(Quantity divisor, QuantityProfile profile) => Operand.Of(divisor, profile).Range.HasZero
        ? QuantityResult.Not(QuantityFault.MayDivideByZero, $"\"{divisor}\" may be zero, and nothing can be divided by zero.", profile)
        : null;

    // The smaller of the two units, so that whole numbers stay whole. A percentage combined with a multiple gives a percentage.
    private static Unit UnitOfBoth(Quantity one, Quantity other) =>
        UnitScale.Of(one.Unit).Factor.CompareTo(UnitScale.Of(other.Unit).Factor) <= 0 ? one.Unit : other.Unit;

    // A kelvin is added to a temperature in degrees Celsius, and the result is again such a temperature.
    private static Unit PointUnit(Quantity one, Quantity other) =>
        UnitScale.Of(one.Unit).IsInterval ? one.Unit : UnitScale.Of(other.Unit).IsInterval ? other.Unit : UnitOfBoth(one, other);

    private static Unit DifferenceUnit(Quantity one, Quantity other) =>
        (UnitScale.Of(one.Unit).IsInterval, UnitScale.Of(other.Unit).IsInterval) switch
        {
            (true, false) => other.Unit,
            (false, true) => one.Unit,
            _ => UnitOfBoth(one, other),
        };

    private static ClaimValue? OfBoth(Quantity one, Quantity other) => one.Of == other.Of ? one.Of : null;

    private static QuantityResult Result(
        Operand result, Unit unit, ClaimValue? of, QuantityProfile profile, int pi = 0, bool isDifference = false)
    {
        var scale = UnitScale.Of(unit);
        if (scale.Zero is { } zero && !isDifference) result -= Operand.Of(zero);
        result /= Operand.Of(scale.Factor);
        if (scale.Pi != pi) result /= new Operand(PiBounds.ToPower(scale.Pi - pi), PiBounds.ToPower(scale.Pi - pi).Lower.Value, IsAbout: true);
        return QuantityRounding.ToResult(result, unit, of, profile);
    }
}
