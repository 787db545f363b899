using System.Collections.Frozen;

namespace FactTracker.History;

/// <summary>The words, signs and letters of English numbers.</summary>
internal static class NumberWords
{
    public const long Hundred = 100;

    /// <summary>From zero to nineteen, and the tens.</summary>
    public static readonly FrozenDictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> Small = Of(
    [
        ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
        ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16),
        ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50),
        ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
    ]);

    /// <summary>What multiplies the number before it.</summary>
    public static readonly FrozenDictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> Scales = Of(
    [
        ("hundred", Hundred), ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000), ("trillion", 1_000_000_000_000),
    ]);

    /// <summary>Letters that stand right behind a number and multiply it. Of those with several meanings, after a currency sign alone.
    /// </summary>
    public static readonly FrozenDictionary<string, (long Factor, bool IsForMoney)>.AlternateLookup<ReadOnlySpan<char>> Letters =
        new Dictionary<string, (long, bool)>
        {
            ["k"] = (1_000, false), ["mn"] = (1_000_000, false), ["mio"] = (1_000_000, false), ["m"] = (1_000_000, true),
            ["bn"] = (1_000_000_000, false), ["bln"] = (1_000_000_000, false), ["b"] = (1_000_000_000, true),
            ["tn"] = (1_000_000_000_000, false), ["trn"] = (1_000_000_000_000, false),
        }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether letters behind a number make an ordinal of it, or a decade.</summary>
    public static bool IsEnding(ReadOnlySpan<char> letters) => letters is "st" or "nd" or "rd" or "th" or "s";

    /// <summary>Whether a word means percent; "per cent" is two.</summary>
    public static bool IsPercent(ReadOnlySpan<char> word) => word is "percent" or "pct" or "prozent" or "процентов" or "процента";

    private static FrozenDictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> Of((string Word, long Value)[] words) =>
        words.ToFrozenDictionary(word => word.Word, word => word.Value, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
