using System.Collections.Frozen;

namespace FactTracker.Reading;

/// <summary>The words of a language beside which a number is a part of a name, and the phrases in which a number counts nothing.</summary>
internal sealed record NameWords
{
    /// <summary>No words: numbers are names only by their form.</summary>
    public static NameWords None { get; } = new();

    /// <summary>Names that a number follows, as they are written: "Boeing" 747, "Windows" 11.</summary>
    public WordSet Numbered { get; init; } = WordSet.Empty;

    /// <summary>Labels that a number hardly ever follows to count what comes next: "type" 2 diabetes, "phase" 3 trials.</summary>
    public WordSet Enumerated { get; init; } = WordSet.Empty;

    /// <summary>Words before a telephone number: "call", "tel".</summary>
    public WordSet Telephones { get; init; } = WordSet.Empty;

    /// <summary>The last words of the name of a street: 1400 Main "Street".</summary>
    public WordSet Streets { get; init; } = WordSet.Empty;

    /// <summary>The first words of the name of a street: 55 "Rue" du Lac.</summary>
    public WordSet StreetBeginnings { get; init; } = WordSet.Empty;

    /// <summary>Words with which an ordinal is a name: the Sixth "Fleet", the 14th "Amendment".</summary>
    public WordSet BehindOrdinals { get; init; } = WordSet.Empty;

    /// <summary>The fixed phrases by their first word.</summary>
    public FrozenDictionary<string, NamePhrase[]>.AlternateLookup<ReadOnlySpan<char>> Phrases { get; init; } = Indexed("");

    /// <summary>
    /// Indexes phrases, separated by commas, whose words are separated by spaces. Words before a bar must come before the phrase:
    /// <c>on the|one hand</c>.
    /// </summary>
    public static FrozenDictionary<string, NamePhrase[]>.AlternateLookup<ReadOnlySpan<char>> Indexed(string phrases) =>
        phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(NamePhrase.Of)
            .GroupBy(phrase => phrase.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
