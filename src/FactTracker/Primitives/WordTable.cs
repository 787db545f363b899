using System.Collections.Frozen;

namespace FactTracker;

/// <summary>Finds the words of a list by their spelling.</summary>
internal static class WordTable<TWord>
    where TWord : Word<TWord>, IWordList<TWord>
{
    private static readonly FrozenDictionary<string, TWord> Words =
        TWord.Known.ToFrozenDictionary(word => word.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TWord>.AlternateLookup<ReadOnlySpan<char>> Spans =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static TWord? Find(ReadOnlySpan<char> name) => Spans.TryGetValue(name, out var word) ? word : null;
}
