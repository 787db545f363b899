using System.Collections.Frozen;

namespace FactTracker.Reading;

/// <summary>A set of words that is searched by a part of a text.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private WordSet(string words, StringComparer comparer) =>
        _words = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(comparer)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The set without words.</summary>
    public static WordSet Empty { get; } = new("", StringComparer.Ordinal);

    /// <summary>Creates a set of words, separated by white space, that are found in any case.</summary>
    public static WordSet Of(string words) => new(words, StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates a set of words, separated by white space, that are found only as they are written.</summary>
    public static WordSet AsWritten(string words) => new(words, StringComparer.Ordinal);

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
