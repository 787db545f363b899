using System.Collections.Frozen;

namespace FactTracker.Reading;

/// <summary>
/// Parses UCUM units with a prefix by their symbols: "MPa", "µT", "mmol". Only the prefixes in use with a unit are known, because many
/// other combinations are words: "TV", "EU", "PM".
/// </summary>
internal static class PrefixedUnit
{
    private const int Longest = 5;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = new Dictionary<string, string>
    {
        ["Pa"] = "m u k M G", ["N"] = "u m k M G", ["J"] = "m u k M G T P E", ["V"] = "u m k M", ["A"] = "n u m k", ["Hz"] = "m k M G T",
        ["T"] = "n u m", ["Sv"] = "n u m", ["Gy"] = "u m k", ["Bq"] = "m k M G T P", ["eV"] = "m k M G T", ["mol"] = "p n u m k",
        ["W"] = "n u m k M G T", ["s"] = "n u m p", ["m"] = "n u m c d k", ["g"] = "n u m k", ["L"] = "n u m c d h", ["l"] = "n u m c d h",
        ["t"] = "M G", ["F"] = "p n u", ["Wb"] = "m", ["cd"] = "m", ["lx"] = "k", ["lm"] = "k", ["kat"] = "n u", ["bar"] = "m",
        ["bit"] = "k M G T", ["By"] = "k M G T P",
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the capitals of a word mark it as a symbol, so that "kN" is not "kn".</summary>
    public static bool IsSpelled(Passage passage, int at) =>
        passage[at].IsWord && passage[at].Length is > 1 and <= Longest && char.IsLower(passage.TextAt(at)[0])
            && passage.TextAt(at)[1..].ContainsAnyInRange('A', 'Z');

    /// <summary>The unit at a position after a number, or null.</summary>
    public static UnitFound? Read(Passage passage, int at)
    {
        var token = passage[at];
        if (!passage[at - 1].IsNumber && passage[at - 1].Entry.Scale is null) return null;
        if (!token.IsWord || token.Length is < 2 or > Longest || token.Entry.Can(WordUse.Function)) return null;
        var written = passage.TextAt(at);
        var prefix = written[0] is 'µ' or 'μ' ? 'u' : written[0];
        if (!Prefixes.TryGetValue(written[1..], out var known) || !known.Contains(prefix, StringComparison.Ordinal)) return null;
        return Unit.TryParse($"{prefix}{written[1..]}", out var unit) && unit.Kind == UnitKind.Measure
            ? new UnitFound(unit, MentionKind.Measure, 1, at + 1)
            : null;
    }
}
