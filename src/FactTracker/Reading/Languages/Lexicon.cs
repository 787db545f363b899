using System.Collections.Frozen;

namespace FactTracker.Reading;

/// <summary>The words of a language, found case-insensitively.</summary>
internal sealed class Lexicon
{
    private readonly FrozenDictionary<string, Lexeme>.AlternateLookup<ReadOnlySpan<char>> _words;

    public Lexicon(IReadOnlyDictionary<string, Lexeme> words) =>
        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Returns the entry of a word, or <see cref="Lexeme.Unknown"/>.</summary>
    public Lexeme Find(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var entry) ? entry : Lexeme.Unknown;
}
