using System.Diagnostics.CodeAnalysis;

namespace FactTracker;

/// <summary>
/// A word from a list that the format defines, or another word, which is kept as written.
/// </summary>
/// <remarks>
/// Each list is a separate type (<see cref="Rank"/>, <see cref="SourceKind"/>, …) with its words as static members. Comparison is by
/// code point and case-sensitive. A word that is not on the list (<see cref="IsKnown"/> is false) is written back unchanged and is treated
/// as unknown, never as the default of the list.
/// </remarks>
/// <typeparam name="TSelf">The type of the list.</typeparam>
/// <example><code>Rank.Parse("preferred") == Rank.Preferred; Rank.Parse("best").IsKnown == false;</code></example>
public abstract class Word<TSelf> : IEquatable<TSelf>, ISpanParsable<TSelf>
    where TSelf : Word<TSelf>, IWordList<TSelf>
{
    private protected Word(string name, bool isKnown)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        IsKnown = isKnown;
    }

    /// <summary>The word as the format spells it.</summary>
    public string Name { get; }

    /// <summary>Whether the word is on the list.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether two words are equal.</summary>
    public static bool operator ==(Word<TSelf>? left, Word<TSelf>? right) => left?.Name == right?.Name;

    /// <summary>Whether two words are different.</summary>
    public static bool operator !=(Word<TSelf>? left, Word<TSelf>? right) => left?.Name != right?.Name;

    /// <summary>Returns the word of a spelling. A spelling that is not on the list gives a word that keeps it.</summary>
    /// <param name="s">The spelling; not empty or white space.</param>
    /// <param name="provider">Ignored: words are the same in every culture.</param>
    /// <exception cref="FormatException">The spelling is empty or white space.</exception>
    public static TSelf Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return WordTable<TSelf>.Find(s) ?? TSelf.Unlisted(RequireWord(s));
    }

    /// <inheritdoc/>
    public static TSelf Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        WordTable<TSelf>.Find(s) ?? TSelf.Unlisted(RequireWord(s.ToString()));

    /// <summary>Looks for the listed word of that spelling, or keeps an unlisted one.</summary>
    /// <param name="s">The spelling.</param>
    /// <param name="result">The word, or null when the spelling is empty or white space.</param>
    /// <returns>Whether there is a word.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
    {
        result = s.IsWhiteSpace() ? null : Parse(s, provider);
        return result is not null;
    }

    private static string RequireWord(string s) =>
        string.IsNullOrWhiteSpace(s) ? throw new FormatException("A word is not empty and not white space alone.") : s;

    /// <inheritdoc/>
    public bool Equals(TSelf? other) => Name == other?.Name;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The word as the format spells it.</summary>
    public sealed override string ToString() => Name;
}
