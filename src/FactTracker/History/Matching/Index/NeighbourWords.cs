namespace FactTracker.History;

/// <summary>Finds the word that a misspelt one may have meant, among the words of an index.</summary>
internal static class NeighbourWords
{
    private const int FewestLetters = 5;

    /// <summary>
    /// Returns the word with the same first letter that differs by one letter, or by two swapped ones; of several, the most frequent.
    /// </summary>
    public static string? Nearest(string word, TermIndex index)
    {
        if (word.Length < FewestLetters || !word.All(char.IsLetter)) return null;
        string? best = null;
        var most = 0;
        foreach (var term in index.Lexicon.WithFirst(word[0]))
        {
            var text = index.Lexicon[term];
            if (text.Length < FewestLetters - 1 || EditDistance.Within(1, word, text) is null) continue;
            var claims = index.ClaimsOf(term).Length;
            if (claims < most || (claims == most && string.CompareOrdinal(text, best) > 0)) continue;
            (best, most) = (text, claims);
        }

        return best;
    }
}
