namespace FactTracker.History;

/// <summary>
/// Divides a word that no claim has into words that claims have: "sonicmovie", as hashtags without capitals are written, or a compound.
/// </summary>
internal static class WordParts
{
    private const int FewestLetters = 6, MostLetters = 32, FewestOfPart = 3, MostParts = 3;

    /// <summary>Returns the stems of the fewest parts that make up the word, or none.</summary>
    public static IReadOnlyList<string> Of(string word, TermIndex index)
    {
        if (word.Length is < FewestLetters or > MostLetters || !word.All(char.IsLetter)) return [];
        Span<int> parts = stackalloc int[MostLetters + 1];
        Span<int> from = stackalloc int[MostLetters + 1];
        parts.Fill(int.MaxValue);
        parts[0] = 0;
        for (var start = 0; start < word.Length; start++)
        {
            if (parts[start] >= MostParts) continue;
            for (var end = start + FewestOfPart; end <= word.Length; end++)
            {
                if (parts[start] + 1 >= parts[end] || StemOf(word.AsSpan(start, end - start), index) is null) continue;
                parts[end] = parts[start] + 1;
                from[end] = start;
            }
        }

        if (parts[word.Length] > MostParts) return [];
        var stems = new List<string>();
        for (var end = word.Length; end > 0; end = from[end])
        {
            stems.Add(StemOf(word.AsSpan(from[end], end - from[end]), index)!);
        }

        return stems;
    }

    private static string? StemOf(ReadOnlySpan<char> part, TermIndex index)
    {
        Span<char> stem = stackalloc char[MostLetters];
        part.CopyTo(stem);
        stem = stem[..EnglishStemmer.Stem(stem[..part.Length])];
        return index.Lexicon.Find(stem) is { } number ? index.Lexicon[number] : null;
    }
}
