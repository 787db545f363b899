using System.Globalization;
using System.Numerics;
using System.Text;

namespace FactTracker.Json;

/// <summary>
/// The canonical text of a JSON number of any size: as ECMAScript writes its double where that has the same value, else its own digits in
/// the same layout. 1e400 and 9007199254740993 keep their digits, 1.0 is 1.
/// </summary>
internal static class ExactNumber
{
    private const int MostPlainDigits = 21;
    private const int MostPlainZeros = 5;

    /// <summary>Writes a number.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="number">The number in JSON's grammar.</param>
    public static void Write(CanonicalWriter output, ReadOnlySpan<byte> number) =>
        output.Raw(IsCanonical(number) ? number : Encoding.ASCII.GetBytes(Format(Encoding.ASCII.GetString(number))));

    /// <summary>The text of a number.</summary>
    /// <param name="number">The number in JSON's grammar.</param>
    public static string Format(string number)
    {
        var (digits, point) = Digits(number);
        if (digits.Length == 0) return "0"; // Minus zero too.
        var text = new StringBuilder();
        if (number[0] == '-') text.Append('-');
        return EcmaScriptNumber.Layout(text, digits, point).ToString();
    }

    // The digits without zeros at either end, and where the point stands, counted from the first of them.
    private static (string Digits, BigInteger Point) Digits(string number)
    {
        var exponentAt = number.AsSpan().IndexOfAny('e', 'E');
        var mantissa = (exponentAt < 0 ? number : number[..exponentAt]).TrimStart('-');
        var exponent = exponentAt < 0
            ? 0
            : BigInteger.Parse(number.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var pointAt = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = pointAt < 0 ? mantissa : mantissa.Remove(pointAt, 1);
        var significant = digits.TrimStart('0');
        var leading = digits.Length - significant.Length;
        return (significant.TrimEnd('0'), (pointAt < 0 ? mantissa.Length : pointAt) - leading + exponent);
    }

    // Nearly every number is: it has few digits, no exponent, and no zeros that say nothing.
    private static bool IsCanonical(ReadOnlySpan<byte> number)
    {
        var digits = number[0] == '-' ? number[1..] : number;
        if (digits.ContainsAny((byte)'e', (byte)'E')) return false;
        var point = digits.IndexOf((byte)'.');
        if (point < 0) return digits.Length <= MostPlainDigits && (digits[0] != '0' || number.Length == 1);
        var zeros = digits[(point + 1)..].IndexOfAnyExcept((byte)'0');
        return point <= MostPlainDigits && digits[^1] != '0' && (digits[0] != '0' || zeros <= MostPlainZeros);
    }
}
