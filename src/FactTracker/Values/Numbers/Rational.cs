using System.Globalization;
using System.Numerics;

namespace FactTracker.Values;

/// <summary>
/// An exact fraction of two integers. Calculations use it until a decimal is needed, so that nothing is rounded in between.
/// </summary>
internal readonly struct Rational : IComparable<Rational>
{
    private const int MostScale = 28; // System.Decimal is a 96-bit integer divided by a power of ten from 0 to 28.
    private static readonly BigInteger MostUnits = (BigInteger.One << 96) - 1;

    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator; // Always positive; zero only in default, which is never used.

    public Rational(BigInteger numerator, BigInteger denominator)
    {
        _numerator = denominator.Sign < 0 ? -numerator : numerator;
        _denominator = BigInteger.Abs(denominator);
    }

    public static Rational Zero { get; } = new(0, 1);

    public static Rational One { get; } = new(1, 1);

    public int Sign => _numerator.Sign;

    /// <summary>The largest integer that is not greater than it.</summary>
    public BigInteger Floor => FloorOf(_numerator, _denominator);

    /// <summary>The smallest integer that is not less than it.</summary>
    public BigInteger Ceiling => -FloorOf(-_numerator, _denominator);

    public static implicit operator Rational(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var units = unchecked(((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0]);
        return new Rational(value < 0 ? -units : units, BigInteger.Pow(10, value.Scale));
    }

    public static Rational operator -(Rational value) => new(-value._numerator, value._denominator);

    public static Rational operator +(Rational a, Rational b) =>
        new((a._numerator * b._denominator) + (b._numerator * a._denominator), a._denominator * b._denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator *(Rational a, Rational b) => new(a._numerator * b._numerator, a._denominator * b._denominator);

    public static Rational operator /(Rational a, Rational b) => new(a._numerator * b._denominator, a._denominator * b._numerator);

    public static Rational PowerOf(int number, int exponent) =>
        exponent < 0 ? new(1, BigInteger.Pow(number, -exponent)) : new(BigInteger.Pow(number, exponent), 1);

    /// <summary>Reads a decimal number with an optional exponent of ten, or a fraction of two integers: "2.58e-4", "5/9".</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static Rational Parse(string text)
    {
        if (text.Split('/') is [var numerator, var denominator]) return new(Integer(numerator), Integer(denominator));
        var (digits, exponent) = text.Split('e') is [var before, var power] ? (before, (int)Integer(power)) : (text, 0);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0) exponent -= digits.Length - point - 1;
        return new Rational(Integer(digits.Replace(".", "", StringComparison.Ordinal)), 1) * PowerOf(10, exponent);
    }

    /// <summary>The power with an integer exponent, in lowest terms. Zero has no power below 1.</summary>
    public Rational ToPower(int exponent)
    {
        var size = Math.Abs(exponent);
        var divisor = BigInteger.GreatestCommonDivisor(_numerator, _denominator);
        var (up, down) = (BigInteger.Pow(_numerator / divisor, size), BigInteger.Pow(_denominator / divisor, size));
        return exponent < 0 ? new(down, up) : new(up, down);
    }

    public int CompareTo(Rational other) => (_numerator * other._denominator).CompareTo(other._numerator * _denominator);

    /// <summary>
    /// The largest decimal that is not greater than it, with as many digits as a decimal can hold. Null when it is outside the range of a
    /// decimal.
    /// </summary>
    public decimal? RoundDown()
    {
        for (var scale = MostScale; scale >= 0; scale--)
        {
            var units = FloorOf(_numerator * BigInteger.Pow(10, scale), _denominator);
            if (BigInteger.Abs(units) <= MostUnits) return WithoutZeros(units, scale);
        }

        return null;
    }

    /// <summary>The smallest decimal that is not less than it. Null when it is outside the range of a decimal.</summary>
    public decimal? RoundUp() => -(-this).RoundDown();

    /// <summary>A double at most a few units in the last place away; infinity beyond the greatest, and zero below the least.</summary>
    public double ToDouble()
    {
        if (_numerator.IsZero) return 0;
        // A quotient of at least 63 bits has all digits of a double.
        var shift = 64 - (int)(_numerator.GetBitLength() - _denominator.GetBitLength());
        var quotient = shift >= 0 ? (_numerator << shift) / _denominator : _numerator / (_denominator << -shift);
        return Math.ScaleB((double)quotient, -shift);
    }

    /// <summary>Whether it equals a decimal exactly.</summary>
    public bool IsExactly(decimal value) => CompareTo(value) == 0;

    private static BigInteger Integer(string digits) =>
        BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static BigInteger FloorOf(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    private static decimal WithoutZeros(BigInteger units, int scale)
    {
        for (; scale > 0 && units % 10 == 0; scale--)
        {
            units /= 10;
        }

        var size = BigInteger.Abs(units);
        var (low, middle, high) = ((uint)(size & uint.MaxValue), (uint)(size >> 32 & uint.MaxValue), (uint)(size >> 64));
        return unchecked(new decimal((int)low, (int)middle, (int)high, units.Sign < 0, (byte)scale));
    }
}
