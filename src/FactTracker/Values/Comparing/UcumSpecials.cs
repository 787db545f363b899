using System.Collections.Frozen;

namespace FactTracker.Values;

/// <summary>
/// The special units of UCUM (sections 21 and 22 of its specification): scales whose zero is not the zero of the base unit, and
/// logarithms. Standing alone they are points on a scale; in a product, as in W/(m2.Cel), they are sizes.
/// </summary>
/// <remarks>
/// Scales that differ only in their zero or by a fixed factor convert exactly: °C, °F and K; decibels of watts and of kilowatts. A
/// logarithm is never converted to the number it stands for, because that is seldom exact; it is comparable only with its own kind.
/// </remarks>
internal static class UcumSpecials
{
    // The zero of the kelvin in degrees Celsius is -273.15, and in degrees Fahrenheit -459.67.
    private static readonly FrozenDictionary<string, UnitScale> BySymbol = new Dictionary<string, UnitScale>
    {
        ["Cel"] = Scale("K^1", Rational.One, Rational.Parse("273.15")),
        ["[degF]"] = Scale("K^1", new(5, 9), new(45967, 180)),
        ["[degRe]"] = Scale("K^1", new(5, 4), Rational.Parse("273.15")),
        ["B[W]"] = Scale("lg(W)", Rational.One, Rational.Zero),
        ["B[kW]"] = Scale("lg(W)", Rational.One, 3m),
        ["B[V]"] = Scale("2lg(V)", Rational.One, Rational.Zero),
        ["B[mV]"] = Scale("2lg(V)", Rational.One, -6m),
        ["B[uV]"] = Scale("2lg(V)", Rational.One, -12m),
        ["B[10.nV]"] = Scale("2lg(V)", Rational.One, -16m),
        ["B[SPL]"] = Scale("B[SPL]", Rational.One, Rational.Zero),
        ["[pH]"] = Scale("[pH]", Rational.One, Rational.Zero),
        ["[hp'_X]"] = Scale("[hp'_X]", Rational.One, Rational.Zero),
        ["[hp'_C]"] = Scale("[hp'_C]", Rational.One, Rational.Zero),
        ["[hp'_M]"] = Scale("[hp'_M]", Rational.One, Rational.Zero),
        ["[hp'_Q]"] = Scale("[hp'_Q]", Rational.One, Rational.Zero),
        ["%[slope]"] = new("100tan", Rational.One),
        ["[p'diop]"] = new("100tan", Rational.One),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Returns the scale of a special unit that stands alone, with or without a prefix and an annotation.</summary>
    public static bool TryRead(string symbol, out UnitScale scale)
    {
        var brace = symbol.IndexOf('{', StringComparison.Ordinal);
        var unit = UcumAtoms.WithoutPrefix(brace < 0 ? symbol : symbol[..brace], out var tens, out _);
        if (!BySymbol.TryGetValue(unit, out scale)) return false;
        var key = brace < 0 ? scale.Key : $"{scale.Key}.{symbol[brace..]}^1";
        scale = scale with { Key = key, Factor = scale.Factor * Rational.PowerOf(10, tens) };
        return true;
    }

    private static UnitScale Scale(string key, Rational factor, Rational zero) => new(key, factor) { Zero = zero, IsInterval = true };
}
