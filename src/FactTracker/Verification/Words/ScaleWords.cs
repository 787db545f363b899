using System.Collections.Frozen;

namespace FactTracker.Verification;

/// <summary>The words of English for large numbers, which stand in the unit: "million people".</summary>
internal static class ScaleWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "hundred", "thousand", "million", "billion", "trillion", "m", "bn", "k")
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one of them.</summary>
    public static bool Are(ReadOnlySpan<char> word) => Words.Contains(word);
}
