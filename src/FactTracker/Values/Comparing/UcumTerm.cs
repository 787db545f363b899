using System.Globalization;

namespace FactTracker.Values;

/// <summary>A UCUM expression reduced to base units: an exact factor, a power of pi, and the base units with their exponents.</summary>
/// <remarks>
/// Pi is kept apart because it is irrational: degrees and gons, which both contain it once, convert exactly. Annotations are parts too,
/// so that grams of fat and grams of protein differ.
/// </remarks>
internal sealed class UcumTerm
{
    private readonly SortedDictionary<string, int> _parts = new(StringComparer.Ordinal);
    private bool _hasUnit;

    /// <summary>The exact factor, without the power of pi.</summary>
    public Rational Factor { get; private set; } = Rational.One;

    /// <summary>The exponent of pi.</summary>
    public int Pi { get; private set; }

    /// <summary>
    /// The key of what is measured. A ratio of equal units has that of multiples, "x", and a mere number has that of bare numbers.
    /// </summary>
    public string Key
    {
        get
        {
            var key = string.Join('.', _parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Key}^{part.Value}")));
            return key.Length > 0 ? key : _hasUnit ? "x" : "";
        }
    }

    public void MultiplyBy(Rational number) => Factor *= number;

    public void MultiplyByPi(int exponent) => Pi += exponent;

    /// <summary>Multiplies by a power of a base unit or of an annotation.</summary>
    public void MultiplyBy(string part, int exponent)
    {
        _hasUnit = true;
        var sum = _parts.GetValueOrDefault(part) + exponent;
        if (sum == 0) _parts.Remove(part);
        else _parts[part] = sum;
    }

    /// <summary>Multiplies by a power of a defined unit.</summary>
    public void MultiplyBy(UcumTerm unit, int exponent)
    {
        _hasUnit = true;
        Factor *= unit.Factor.ToPower(exponent);
        Pi += unit.Pi * exponent;
        foreach (var (part, own) in unit._parts)
        {
            MultiplyBy(part, own * exponent);
        }
    }
}
