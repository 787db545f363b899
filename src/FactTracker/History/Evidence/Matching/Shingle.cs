namespace FactTracker.History;

/// <summary>Hashes of one, two or three words in a row.</summary>
internal static class Shingle
{
    /// <summary>The most words in a row that are looked up together.</summary>
    public const int Longest = 3;

    private const ulong Odd = 0x9E3779B97F4A7C15; // 2^64 divided by the golden ratio.

    /// <summary>Returns the hash of words in a row.</summary>
    /// <param name="words">The hashes of the words, 1 to <see cref="Longest"/>.</param>
    public static ulong Of(ReadOnlySpan<ulong> words)
    {
        var hash = (ulong)words.Length;
        foreach (var word in words) hash = With(hash, word);
        return hash;
    }

    /// <summary>Returns the hash of words and one more.</summary>
    public static ulong With(ulong hash, ulong word)
    {
        var mixed = unchecked((hash ^ word) * Odd);
        return mixed ^ (mixed >> 29);
    }
}
