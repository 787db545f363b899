using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace FactTracker.Fuzz;

/// <summary>A decimal number of unlimited size: digits without trailing zeros, and an exponent of ten.</summary>
internal sealed partial record ExactNumber(BigInteger Digits, long Exponent)
{
    private const int MostScale = 28;
    private static readonly BigInteger Largest = (BigInteger.One << 96) - 1;

    /// <summary>Whether a decimal can represent the number.</summary>
    public bool FitsDecimal => Exponent switch
    {
        < -MostScale => false,
        > MostScale => Digits.IsZero,
        > 0 => BigInteger.Abs(Digits * BigInteger.Pow(10, (int)Exponent)) <= Largest,
        _ => BigInteger.Abs(Digits) <= Largest,
    };

    /// <summary>Parses a number in JSON's grammar, with or without a plus sign; returns null for any other text.</summary>
    public static ExactNumber? Of(string text)
    {
        if (Grammar().Match(text) is not { Success: true } match) return null;
        var fraction = match.Groups["fraction"].Value;
        var digits = BigInteger.Parse(match.Groups["whole"].Value + fraction, NumberStyles.None, CultureInfo.InvariantCulture);
        var exponent = match.Groups["exponent"] is { Success: true } written
            ? BigInteger.Parse(written.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            : 0;
        return Shortest(
            match.Groups["sign"].Value == "-" ? -digits : digits,
            (long)BigInteger.Max(BigInteger.Min(exponent, int.MaxValue), int.MinValue) - fraction.Length);
    }

    public static ExactNumber OfDecimal(decimal number)
    {
        var bits = decimal.GetBits(number);
        var digits =
            unchecked(new BigInteger((uint)bits[0]) + (new BigInteger((uint)bits[1]) << 32) + (new BigInteger((uint)bits[2]) << 64));
        return Shortest(number < 0 ? -digits : digits, -number.Scale);
    }

    private static ExactNumber Shortest(BigInteger digits, long exponent)
    {
        if (digits.IsZero) return new ExactNumber(0, 0);
        for (; digits % 10 == 0; exponent++)
        {
            digits /= 10;
        }

        return new ExactNumber(digits, exponent);
    }

    [GeneratedRegex(@"\A(?<sign>[-+]?)(?<whole>0|[1-9][0-9]*)(\.(?<fraction>[0-9]+))?([eE](?<exponent>[-+]?[0-9]+))?\z")]
    private static partial Regex Grammar();
}
