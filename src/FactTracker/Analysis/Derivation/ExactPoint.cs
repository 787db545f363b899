using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>
/// Follows a calculation with numbers that are all exact, in the unit of each result, so that a third times three is one although no
/// decimal holds the third.
/// </summary>
internal static class ExactPoint
{
    private const decimal Hundred = 100;

    /// <summary>Returns the number of a quantity that is known exactly, or null.</summary>
    public static Rational? Of(Quantity quantity) =>
        quantity is { Amount: { } amount, Bounds: null, StatedApproximation: null } ? amount : null;

    /// <summary>Returns the exact result, or null when an operand is not exact or units are converted.</summary>
    public static Rational? Apply(FormulaOperator operation, ReadOnlySpan<Quantity> operands, ReadOnlySpan<Rational?> exact)
    {
        var numbers = new Rational[exact.Length];
        var isOfOneUnit = true;
        for (var i = 0; i < exact.Length; i++)
        {
            if (exact[i] is not { } number) return null;
            numbers[i] = number;
            isOfOneUnit &= operands[i].Unit == operands[0].Unit;
        }

        return operation switch
        {
            FormulaOperator.Negate => -numbers[0],
            FormulaOperator.Multiply => Product(operands, numbers),
            FormulaOperator.Divide when !isOfOneUnit => Quotient(operands, numbers),
            _ when !isOfOneUnit => null,
            FormulaOperator.Add or FormulaOperator.Sum => Sum(numbers),
            FormulaOperator.Subtract => numbers[0] - numbers[1],
            FormulaOperator.Divide => numbers[0] / numbers[1],
            FormulaOperator.Mean => Sum(numbers) / (decimal)numbers.Length,
            FormulaOperator.Change => (numbers[1] - numbers[0]) / (numbers[0].Sign < 0 ? -numbers[0] : numbers[0]) * Hundred,
            _ => numbers[0] / numbers[1] * Hundred,
        };
    }

    /// <summary>Returns a quantity with the exact number where a decimal holds it, and otherwise the quantity itself.</summary>
    public static Quantity Replace(Quantity quantity, Rational? exact) =>
        exact is { } number && number.RoundDown() is { } amount && number.IsExactly(amount)
            ? new Quantity(amount, quantity.Unit) { Of = quantity.Of }
            : quantity;

    private static Rational Product(ReadOnlySpan<Quantity> operands, Rational[] numbers)
    {
        var product = numbers[0] * numbers[1];
        // Only a share that is applied is a hundredth: a number times a share is a share.
        if (operands[0].Unit == Unit.None || operands[1].Unit == Unit.None) return product;
        var part = operands[0].Unit.Kind is UnitKind.Share or UnitKind.Ratio ? operands[0] : operands[1];
        return part.Unit == Unit.Percent ? product / Hundred : product;
    }

    private static Rational? Quotient(ReadOnlySpan<Quantity> operands, Rational[] numbers)
    {
        if (UnitScale.Of(operands[0].Unit).Key == UnitScale.Of(operands[1].Unit).Key) return null;
        var quotient = numbers[0] / numbers[1];
        return operands[1].Unit == Unit.Percent ? quotient * Hundred : quotient;
    }

    private static Rational Sum(Rational[] numbers)
    {
        var sum = Rational.Zero;
        foreach (var number in numbers)
        {
            sum += number;
        }

        return sum;
    }
}
