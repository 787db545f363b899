using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>Calculates the steps of a formula, each in exact fractions with its bounds, in the appropriate unit.</summary>
/// <param name="profile">The profile that converts the hedges of inputs to ranges.</param>
internal sealed class FormulaCalculator(QuantityProfile profile)
{
    // The ranges of inputs are limited by their units already. Of results they are not: a difference of counts may be below zero.
    private readonly QuantityProfile _unlimited = profile with { KeepsWithinDomain = false };

    /// <summary>Returns an input with its range as bounds, so that its hedge has no further effect.</summary>
    public DerivationResult Read(Quantity input)
    {
        var plain = input with
        {
            Words = null,
            Language = null,
            Confidence = [],
            SampleSize = null,
            Level = null,
            Extensions = Extensions.Empty,
        };
        if (plain is { StatedApproximation: null, Bounds: null } && !profile.RoundsPlainAmounts) return DerivationResult.Of(plain);
        var range = profile.RangeOf(input);
        if (range == default)
            return DerivationResult.Not(DerivationFault.NothingKnown, $"The hedge of \"{input}\" rules nothing out.");
        var hasAmount = input.Approximation == Approximation.About || input.Approximation == Approximation.Exactly;
        var amount = hasAmount && input.Amount is { } stated && range.Contains(stated) ? stated : (decimal?)null;
        return DerivationResult.Of(Bounded(amount, range, input));
    }

    public DerivationResult Apply(FormulaStep step, ReadOnlySpan<Quantity> operands) => step.Operator switch
    {
        FormulaOperator.Add => operands[0].Plus(operands[1], _unlimited),
        FormulaOperator.Subtract => operands[0].DifferenceFrom(operands[1], _unlimited),
        FormulaOperator.Multiply => Product(operands[0], operands[1]),
        FormulaOperator.Divide => Quotient(operands[0], operands[1]),
        FormulaOperator.Negate => Times(operands[0], Operand.Of(-Rational.One)),
        FormulaOperator.Sum => Sum(operands),
        FormulaOperator.Mean => Mean(operands),
        FormulaOperator.Change => operands[1].RelativeChangeFrom(operands[0], _unlimited),
        _ => operands[0].ShareOf(operands[1], _unlimited),
    };

    private static Quantity Bounded(decimal? amount, ValueRange range, Quantity input)
    {
        if (range is { Lower: { } low, Upper: { } high } && low == high) return new Quantity(low.Value, input.Unit) { Of = input.Of };
        return new Quantity(amount, range, input.Unit)
        {
            Of = input.Of,
            Approximation = amount is null ? new Quantity(range).Approximation : input.Approximation,
        };
    }

    private DerivationResult Sum(ReadOnlySpan<Quantity> operands)
    {
        var sum = DerivationResult.Of(operands[0]);
        foreach (var next in operands[1..])
        {
            if (sum.Quantity is not { } soFar) return sum;
            sum = soFar.Plus(next, _unlimited);
        }

        return sum;
    }

    // Not the sum divided by the number: temperatures have a mean, but no sum, and a mean of shares is a share.
    private DerivationResult Mean(ReadOnlySpan<Quantity> operands)
    {
        var first = operands[0];
        if (first.Unit.Kind == UnitKind.Rank) return first.Plus(first, _unlimited);
        var pi = UnitScale.Of(first.Unit).Pi;
        foreach (var next in operands)
        {
            if (Incomparable.WhyNot(first, next) is { } reason) return DerivationResult.Not(DerivationFault.UnitsDoNotFit, reason);
            if (UnitScale.Of(next.Unit).Pi != pi) pi = 0;
        }

        var sum = Operand.Of(Rational.Zero);
        foreach (var next in operands)
        {
            sum += Operand.Of(next, _unlimited, pi);
        }

        var scale = UnitScale.Of(first.Unit);
        var mean = sum / Operand.Of((decimal)operands.Length);
        if (scale.Zero is { } zero) mean -= Operand.Of(zero);
        mean /= Operand.Of(scale.Factor);
        if (scale.Pi != pi)
        {
            var power = PiBounds.ToPower(scale.Pi - pi);
            mean /= new Operand(power, power.Lower.Value, IsAbout: true);
        }

        return QuantityRounding.ToResult(mean, first.Unit, CommonWhole(operands), _unlimited);
    }

    private static ClaimValue? CommonWhole(ReadOnlySpan<Quantity> operands)
    {
        foreach (var next in operands)
        {
            if (next.Of != operands[0].Of) return null;
        }

        return operands[0].Of;
    }

    // A bare number scales anything; a share or a multiple is applied to a whole; EUR/person times persons is EUR.
    private DerivationResult Product(Quantity one, Quantity other)
    {
        if (one.Unit == Unit.None) return Times(other, Operand.Of(one, _unlimited));
        if (other.Unit == Unit.None) return Times(one, Operand.Of(other, _unlimited));
        if (IsPart(one)) return one.AppliedTo(other, _unlimited);
        if (IsPart(other)) return other.AppliedTo(one, _unlimited);
        if (UnitQuotients.Cancel(one.Unit, other.Unit) is { } left) return In(left, Times(Bare(one), Operand.Of(Bare(other), _unlimited)));
        if (UnitQuotients.Cancel(other.Unit, one.Unit) is { } rest) return In(rest, Times(Bare(one), Operand.Of(Bare(other), _unlimited)));
        return DerivationResult.Not(
            DerivationFault.UnitsDoNotFit,
            $"\"{one}\" and \"{other}\" both have a unit, and only a number, a share, a multiple or a quotient of the unit can be " +
            "multiplied with a unit.");
    }

    // Like units give a multiple; a bare number, a share or a multiple divides anything.
    private DerivationResult Quotient(Quantity one, Quantity other)
    {
        if (UnitScale.Of(one.Unit).Key == UnitScale.Of(other.Unit).Key)
        {
            DerivationResult ratio = one.RatioTo(other, _unlimited);
            return one.Unit == Unit.None && other.Unit == Unit.None && ratio.Quantity is { } number
                ? DerivationResult.Of(number with { Unit = Unit.None })
                : ratio;
        }

        var isWhole = other.Unit == Unit.None || IsPart(other);
        var quotient = isWhole ? one.Unit : UnitQuotients.Of(one.Unit, other.Unit);
        if (quotient is not { } unit)
            return DerivationResult.Not(
                DerivationFault.UnitsDoNotFit,
                $"\"{one}\" cannot be divided by \"{other}\": the units do not convert, and no unit states the quotient.");
        var divisor = Operand.Of(isWhole ? other : Bare(other), _unlimited);
        if (divisor.Range.HasZero)
            return DerivationResult.Not(
                DerivationFault.MayDivideByZero, $"\"{other}\" may be zero, and nothing can be divided by zero.");
        var inverse = Operand.Of(Rational.One) / divisor;
        return isWhole ? Times(one, inverse) : In(unit, Times(Bare(one), inverse));
    }

    private static Quantity Bare(Quantity quantity) => quantity with { Unit = Unit.None, Of = null };

    private static DerivationResult In(Unit unit, DerivationResult result) =>
        result.Quantity is { } number ? DerivationResult.Of(number with { Unit = unit }) : result;

    private DerivationResult Times(Quantity quantity, Operand factor) => QuantityCalculator.Times(quantity, factor, _unlimited);

    private static bool IsPart(Quantity quantity) => quantity.Unit.Kind is UnitKind.Share or UnitKind.Ratio;
}
