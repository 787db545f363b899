using System.Globalization;
using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>Writes numbers of any size in a few characters, for the ends of an axis.</summary>
internal static class SeriesNumbers
{
    private const decimal Largest = 1e15m;
    private const decimal Smallest = 0.0001m;

    /// <summary>Returns up to four significant digits, with a power of ten for very large and very small numbers.</summary>
    public static string ToShortText(Rational number, CultureInfo culture)
    {
        var size = number.Sign < 0 ? -number : number;
        if (number.Sign == 0) return "0";
        var exponent = ExponentOf(size);
        if (size.CompareTo(Largest) >= 0 || size.CompareTo(Smallest) < 0)
        {
            var digits = Rounded(number * Rational.PowerOf(10, -exponent), 3);
            return string.Create(culture, $"{digits:0.###}e{exponent}");
        }

        var plain = Rounded(number, Math.Clamp(3 - exponent, 0, 8));
        return plain.ToString(size.CompareTo(10_000m) >= 0 ? "#,0" : "0.########", culture);
    }

    private static decimal Rounded(Rational number, int decimals)
    {
        var scale = Rational.PowerOf(10, decimals);
        return (decimal)((number * scale) + new Rational(1, 2)).Floor / (decimal)Math.Pow(10, decimals);
    }

    /// <summary>Returns the power of ten of the first digit of a positive number.</summary>
    public static int ExponentOf(Rational size)
    {
        var exponent = 0;
        if (size.CompareTo(1m) >= 0) return size.Floor.ToString(CultureInfo.InvariantCulture).Length - 1;
        for (var scaled = size; scaled.CompareTo(1m) < 0; scaled *= 10m)
        {
            exponent--;
        }

        return exponent;
    }
}
