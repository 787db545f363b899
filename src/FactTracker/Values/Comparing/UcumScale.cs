using System.Globalization;

namespace FactTracker.Values;

/// <summary>
/// Reduces a UCUM measure to its units without metric prefixes, so that measures that differ only in prefixes can be compared exactly: km
/// and m, mg/dL and g/L. It never converts one unit to another (an hour to minutes, a tonne to kilograms), because that needs definitions,
/// which FactTracker does not have.
/// </summary>
internal static class UcumScale
{
    private const int LargestExponent = 9; // No unit in use has a larger exponent, and larger ones would only produce large numbers.

    /// <summary>
    /// Returns false for a symbol with parentheses or with an exponent beyond the limit. Such a measure is comparable only with itself.
    /// </summary>
    public static bool TryRead(string symbol, out UnitScale scale)
    {
        scale = default;
        if (symbol.Contains('(', StringComparison.Ordinal)) return false;
        var parts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (tens, twos, sign) = (0, 0, 1);
        foreach (var (component, isDivisor) in Components(symbol))
        {
            sign = isDivisor ? -1 : 1;
            var (atom, exponent) = SplitExponent(component);
            if (exponent is 0 or < -LargestExponent or > LargestExponent) return false;
            var unit = UcumAtoms.WithoutPrefix(atom, out var prefixTens, out var prefixTwos);
            tens += sign * exponent * prefixTens;
            twos += sign * exponent * prefixTwos;
            parts[unit] = parts.GetValueOrDefault(unit) + (sign * exponent);
        }

        var key = string.Join(
            '.',
            parts.Where(part => part.Value != 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Key}^{part.Value}")));
        scale = new(key, Rational.PowerOf(10, tens) * Rational.PowerOf(2, twos));
        return true;
    }

    // An annotation and a symbol in square brackets can contain any operator. They stay part of their component.
    private static List<(string Component, bool IsDivisor)> Components(string symbol)
    {
        var components = new List<(string, bool)>();
        var (start, isDivisor, depth) = (0, false, 0);
        for (var i = 0; i <= symbol.Length; i++)
        {
            var c = i < symbol.Length ? symbol[i] : '.';
            if (c is '[' or '{') depth++;
            else if (c is ']' or '}') depth--;
            if ((c is not ('.' or '/') || depth > 0) && i < symbol.Length) continue;
            if (i > start) components.Add((symbol[start..i], isDivisor));
            (start, isDivisor) = (i + 1, c == '/');
        }

        return components;
    }

    private static (string Atom, int Exponent) SplitExponent(string component)
    {
        var end = component.IndexOf('{', StringComparison.Ordinal) is var brace and >= 0 ? brace : component.Length;
        var start = end;
        while (start > 0 && char.IsAsciiDigit(component[start - 1])) start--;
        if (start == end || start == 0) return (component, 1);
        if (component[start - 1] is '+' or '-') start--;
        if (start == 0 || component[start - 1] is '*' or '^') return (component, 1);
        return int.TryParse(
            component.AsSpan(start, end - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            ? (component[..start] + component[end..], exponent)
            : (component, 0);
    }
}
