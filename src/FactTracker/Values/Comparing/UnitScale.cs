using Humanizer;

namespace FactTracker.Values;

/// <summary>What a unit measures, and its size in a common base unit.</summary>
/// <param name="Key">The key, equal for units that measure the same thing: percentages and multiples, kilometres and miles, "case" and
/// "million cases".</param>
/// <param name="Factor">The size of the unit in the key's base unit.</param>
internal readonly record struct UnitScale(string Key, Rational Factor)
{
    private const int LongestNoun = 64; // A longer noun is compared as written, without its singular.

    private static readonly (string Word, decimal Factor)[] ScaleWords =
    [
        ("dozen", 12), ("hundred", 100), ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000),
        ("trillion", 1_000_000_000_000),
    ];

    /// <summary>The zero of the unit in the base unit when they differ, as in degrees Celsius; otherwise null.</summary>
    public Rational? Zero { get; init; }

    /// <summary>The power of pi by which the factor is to be multiplied.</summary>
    public int Pi { get; init; }

    /// <summary>
    /// Whether the zero of the unit is arbitrary, as in temperatures, levels and pH. Differences have a meaning there, sums and ratios have
    /// not.
    /// </summary>
    public bool IsInterval { get; init; }

    public static UnitScale Of(Unit unit) => unit.Kind switch
    {
        UnitKind.Share => new("x", new Rational(1, 100)),
        UnitKind.Measure when UcumScale.TryRead(unit.Symbol, out var scale) => scale,
        UnitKind.Noun => OfNoun(unit.Symbol),
        _ => new(unit.Symbol, Rational.One),
    };

    private static UnitScale OfNoun(string noun)
    {
        foreach (var (word, factor) in ScaleWords)
        {
            if (!noun.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = noun.AsSpan(word.Length);
            if (rest is ['s' or 'S', ..]) rest = rest[1..];
            if (rest.IsEmpty) return new("", factor);
            if (rest[0] != ' ') continue;
            rest = rest.TrimStart(' ');
            if (rest.StartsWith("of ", StringComparison.OrdinalIgnoreCase)) rest = rest[3..].TrimStart(' ');
            if (!Unit.TryParse(rest, out var unit)) continue;
            // A second scale word ("thousand million") is kept, because repeated scale words are not a real unit.
            var scale = unit.Kind == UnitKind.Noun ? OfPlainNoun(unit.Symbol) : Of(unit);
            return scale with { Factor = scale.Factor * factor };
        }

        return OfPlainNoun(noun);
    }

    private static UnitScale OfPlainNoun(string noun)
    {
        var singular = Singular(noun);
        return EverydayUnits.TryRead(noun, singular, out var scale) ? scale : new(singular, Rational.One);
    }

    private static string Singular(string noun) =>
        noun.Length > LongestNoun ? noun : noun.Singularize(inputIsKnownToBePlural: false).ToLowerInvariant();
}
