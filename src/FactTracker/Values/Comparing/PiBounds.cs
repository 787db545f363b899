using System.Globalization;
using System.Numerics;

namespace FactTracker.Values;

/// <summary>
/// Two fractions with pi between them, 60 digits apart. Units that contain pi in different powers, such as degrees and radians, differ by
/// an irrational factor; they are compared with both fractions, so that no answer is more certain than it can be.
/// </summary>
internal static class PiBounds
{
    private static readonly BigInteger Digits =
        BigInteger.Parse("3141592653589793238462643383279502884197169399375105820974944", CultureInfo.InvariantCulture);

    private static readonly BigInteger Units = BigInteger.Pow(10, 60);

    /// <summary>Returns the interval that contains a power of pi.</summary>
    public static Interval ToPower(int exponent)
    {
        var pi = new Interval(new Endpoint(0, new(Digits, Units), true), new Endpoint(0, new(Digits + 1, Units), true));
        var power = Interval.Of(Rational.One);
        for (var i = Math.Abs(exponent); i > 0; i--)
        {
            power *= pi;
        }

        return exponent < 0 ? power.Reciprocal() : power;
    }
}
