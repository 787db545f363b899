using System.Globalization;
using System.Numerics;
using System.Text;

namespace FactTracker.Json;

/// <summary>
/// Writes doubles as ECMAScript does (ECMA-262, Number::toString, radix 10), as RFC 8785, section 3.2.2.3, requires: with the shortest
/// digits that are parsed as the same double, and without an exponent from 0.000001 up to 21 digits before the point.
/// </summary>
internal static class EcmaScriptNumber
{
    private const int LongestText = 32;
    private const int MostPlainDigits = 21;
    private const int MostPlainZeros = 5;

    /// <summary>Returns the text of a number.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite, so JSON cannot represent it.</exception>
    public static string Format(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "JSON cannot represent a number that is not finite.");
        if (value == 0) return "0"; // Minus zero too.
        Span<char> text = stackalloc char[LongestText];
        Math.Abs(value).TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        var (digits, point) = Digits(text[..length]);
        var result = new StringBuilder(LongestText);
        if (value < 0) result.Append('-');
        return Layout(result, digits, point).ToString();
    }

    // The digits without leading and trailing zeros, and the position of the point relative to the first of them.
    private static (string Digits, int Point) Digits(ReadOnlySpan<char> text)
    {
        var exponentAt = text.IndexOf('E');
        var exponent =
            exponentAt < 0 ? 0 : int.Parse(text[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var pointAt = mantissa.IndexOf('.');
        var digits = pointAt < 0 ? mantissa.ToString() : string.Concat(mantissa[..pointAt], mantissa[(pointAt + 1)..]);
        var leading = digits.Length - digits.TrimStart('0').Length;
        return (digits.Trim('0'), (pointAt < 0 ? mantissa.Length : pointAt) - leading + exponent);
    }

    /// <summary>Lays digits out as ECMAScript does.</summary>
    /// <param name="result">Where to append.</param>
    /// <param name="digits">The digits, the first and the last of which are not zero.</param>
    /// <param name="point">Where the decimal point stands, counted from the first digit.</param>
    public static StringBuilder Layout(StringBuilder result, string digits, BigInteger point)
    {
        if (point > MostPlainDigits || point < -MostPlainZeros) return Exponential(result, digits, point - 1);
        var place = (int)point;
        if (place <= 0) return result.Append("0.").Append('0', -place).Append(digits);
        return digits.Length <= place
            ? result.Append(digits).Append('0', place - digits.Length)
            : result.Append(digits, 0, place).Append('.').Append(digits, place, digits.Length - place);
    }

    private static StringBuilder Exponential(StringBuilder result, string digits, BigInteger exponent)
    {
        result.Append(digits[0]);
        if (digits.Length > 1) result.Append('.').Append(digits, 1, digits.Length - 1);
        return result.Append('e').Append(exponent.Sign < 0 ? '-' : '+').Append(CultureInfo.InvariantCulture, $"{BigInteger.Abs(exponent)}");
    }
}
