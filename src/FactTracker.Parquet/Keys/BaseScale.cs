using FactTracker.Values;

namespace FactTracker.Parquet;

/// <summary>How the numbers of a unit become those of the base unit of what it measures: number × factor + zero.</summary>
/// <param name="Dimension">What is measured: the same for all units that can be compared.</param>
/// <param name="Factor">The size of the unit.</param>
/// <param name="Zero">Where its zero is, as for degrees Celsius.</param>
internal sealed record BaseScale(string Dimension, double Factor, double Zero)
{
    /// <summary>Returns the scale of a unit.</summary>
    /// <param name="unit">The unit.</param>
    public static BaseScale Of(Unit unit)
    {
        var scale = UnitScale.Of(unit);
        return new BaseScale(
            scale.Key, AsDouble(scale.Factor) * Math.Pow(Math.PI, scale.Pi), scale.Zero is { } zero ? AsDouble(zero) : 0);
    }

    public double ToBase(double number) => (number * Factor) + Zero;

    // Scaled first, as a decimal has too few digits of very small factors.
    private static double AsDouble(Rational number)
    {
        const int Steps = 300;
        const int Step = 15;
        var size = 1.0;
        for (var i = 0; i < Steps && number.Sign != 0; i += Step)
        {
            if (number.RoundDown() is not { } rounded)
            {
                (number, size) = (number / Rational.PowerOf(10, Step), size * 1e15);
                continue;
            }

            if (Math.Abs(rounded) >= 1) return (double)rounded * size;
            (number, size) = (number * Rational.PowerOf(10, Step), size / 1e15);
        }

        return 0;
    }
}
