using System.Globalization;

namespace FactTracker.Values;

/// <summary>
/// Reduces a UCUM measure to base units, so that all measures of one dimension can be compared exactly: km and [mi_i], mg/dL and g/L, J and
/// kW.h, Cel and [degF].
/// </summary>
internal static class UcumScale
{
    private const int LargestExponent = 9; // No unit in use has a larger exponent, and larger ones would only produce large numbers.
    private const int LargestPowerOfTen = 99; // The same for 10*n.

    /// <summary>
    /// Returns false for a symbol with an exponent beyond the limit, or with a factor of zero. Such a measure is comparable only with
    /// itself.
    /// </summary>
    public static bool TryRead(string symbol, out UnitScale scale)
    {
        scale = default;
        if (UcumSpecials.TryRead(symbol, out scale)) return true;
        var term = new UcumTerm();
        if (!TryMultiply(term, symbol)) return false;
        scale = new(term.Key, term.Factor) { Pi = term.Pi };
        return true;
    }

    /// <summary>Multiplies a term by a valid expression. Returns false if it is beyond the limits.</summary>
    public static bool TryMultiply(UcumTerm term, string symbol)
    {
        var at = 0;
        return TryTerm(term, symbol, ref at, isDivided: false);
    }

    // Recurses for parentheses, whose depth UcumSyntax limits.
    private static bool TryTerm(UcumTerm term, string symbol, ref int at, bool isDivided)
    {
        for (var isDivisor = isDivided; at < symbol.Length; at++)
        {
            switch (symbol[at])
            {
                case '.': isDivisor = isDivided; break;
                case '/': isDivisor = !isDivided; break;
                case ')': return true;
                case '(':
                    at++;
                    if (!TryTerm(term, symbol, ref at, isDivisor)) return false;
                    break;
                default:
                    var end = EndOf(symbol, at);
                    if (!TryComponent(term, symbol[at..end], isDivisor ? -1 : 1)) return false;
                    at = end - 1;
                    break;
            }
        }

        return true;
    }

    // An annotation and a symbol in square brackets can contain any operator.
    private static int EndOf(string symbol, int start)
    {
        var depth = 0;
        for (var i = start; i < symbol.Length; i++)
        {
            if (symbol[i] is '[' or '{') depth++;
            else if (symbol[i] is ']' or '}') depth--;
            else if (depth == 0 && symbol[i] is '.' or '/' or '(' or ')' && depth == 0) return i;
        }

        return symbol.Length;
    }

    private static bool TryComponent(UcumTerm term, string component, int sign)
    {
        var brace = component.IndexOf('{', StringComparison.Ordinal);
        var bare = brace < 0 ? component : component[..brace];
        var exponent = 1;
        if (bare.StartsWith("10*", StringComparison.Ordinal) || bare.StartsWith("10^", StringComparison.Ordinal))
        {
            if (!TryExponent(bare.AsSpan(3), LargestPowerOfTen, out exponent)) return false;
            term.MultiplyBy(Rational.PowerOf(10, sign * exponent));
        }
        else if (bare.Length > 0 && char.IsAsciiDigit(bare[0]))
        {
            if (!bare.AsSpan().ContainsAnyExcept('0')) return false;
            term.MultiplyBy(Rational.Parse(bare).ToPower(sign));
        }
        else if (bare.Length > 0)
        {
            var end = bare.Length;
            while (char.IsAsciiDigit(bare[end - 1])) end--;
            if (bare[end - 1] is '+' or '-') end--;
            if (!TryExponent(bare.AsSpan(end), LargestExponent, out exponent)) return false;
            Multiply(term, bare[..end], sign * exponent);
        }

        if (brace >= 0) term.MultiplyBy(component[brace..], sign * exponent);
        return true;
    }

    private static bool TryExponent(ReadOnlySpan<char> digits, int largest, out int exponent)
    {
        exponent = 1;
        return digits.IsEmpty
            || (int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                && exponent != 0 && exponent >= -largest && exponent <= largest);
    }

    private static void Multiply(UcumTerm term, string atom, int exponent)
    {
        if (atom == "[pi]")
        {
            term.MultiplyByPi(exponent);
            return;
        }

        var unit = UcumAtoms.WithoutPrefix(atom, out var tens, out var twos);
        if (tens != 0) term.MultiplyBy(Rational.PowerOf(10, tens * exponent));
        if (twos != 0) term.MultiplyBy(Rational.PowerOf(2, twos * exponent));
        if (UcumDefinitions.Find(unit) is { } definition) term.MultiplyBy(definition, exponent);
        else term.MultiplyBy(unit, exponent);
    }
}
