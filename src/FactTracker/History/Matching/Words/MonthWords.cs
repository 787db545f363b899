using System.Collections.Frozen;

namespace FactTracker.History;

/// <summary>The English names of months and their abbreviations. They count as dates only beside a day or a year.</summary>
internal static class MonthWords
{
    private static readonly string[] Names =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers =
        Names.SelectMany((name, index) => new[] { (Word: name, Month: index + 1), (Word: name[..3], Month: index + 1) })
            .Append((Word: "sept", Month: 9)).DistinctBy(name => name.Word)
            .ToFrozenDictionary(name => name.Word, name => name.Month, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Returns the month that a word names, from 1, or 0 when it names none.</summary>
    public static int NumberOf(ReadOnlySpan<char> word) => Numbers.TryGetValue(word, out var month) ? month : 0;

    /// <summary>Returns the name of a month in lower case.</summary>
    public static string NameOf(int month) => Names[month - 1];
}
