namespace FactTracker.History;

/// <summary>
/// Removes the endings of English words, so that "arrested" and "arrests" are one word: the Porter2 algorithm of Snowball
/// (snowballstem.org/algorithms/english/stemmer.html).
/// </summary>
/// <remarks>It knows only the letters a to z; a word with anything else, an apostrophe too, stays as it is. It allocates nothing.</remarks>
internal static class EnglishStemmer
{
    private const int ShortestStemmed = 3;
    private const char Consonant = 'Y'; // A y at the start of a word or after a vowel.

    /// <summary>Reduces a word to its stem in place.</summary>
    /// <param name="word">The word, in lower case.</param>
    /// <returns>The length of the stem.</returns>
    public static int Stem(Span<char> word)
    {
        if (word.Length < ShortestStemmed || word.ContainsAnyExcept(EnglishEndings.Letters)) return word.Length;
        if (EnglishEndings.Special.TryGetValue(word, out var special))
        {
            special.CopyTo(word);
            return special.Length;
        }

        var stem = new StemBuffer(word);
        stem.MarkConsonants();
        stem.MarkRegions(EnglishEndings.Prefixes);
        RemovePlural(ref stem);
        if (!EnglishEndings.Invariant.Contains(stem.Text))
        {
            RemovePast(ref stem);
            if (stem.Length > 2 && stem[^1] is ('y' or Consonant) && !stem.IsVowel(stem.Length - 2)) stem.ReplaceLast(1, "i");
            Replace(ref stem, EnglishEndings.Second);
            Replace(ref stem, EnglishEndings.Third);
            Replace(ref stem, EnglishEndings.Fourth);
            RemoveLast(ref stem);
        }

        stem.UnmarkConsonants();
        return stem.Length;
    }

    private static void RemovePlural(ref StemBuffer stem)
    {
        if (stem.EndsWith("sses")) stem.ReplaceLast(2, "");
        else if (stem.EndsWith("ied") || stem.EndsWith("ies")) stem.ReplaceLast(3, stem.Length > 4 ? "i" : "ie");
        else if (stem.EndsWith("s") && !stem.EndsWith("us") && !stem.EndsWith("ss") && stem.HasVowelBefore(stem.Length - 2))
            stem.ReplaceLast(1, "");
    }

    private static void RemovePast(ref StemBuffer stem)
    {
        foreach (var ending in EnglishEndings.Past)
        {
            if (!stem.EndsWith(ending)) continue;
            var start = stem.Length - ending.Length;
            if (ending[0] == 'e' && ending[1] == 'e')
            {
                if (start >= stem.R1) stem.ReplaceLast(ending.Length, "ee");
            }
            else if (stem.HasVowelBefore(start))
            {
                stem.ReplaceLast(ending.Length, "");
                Mend(ref stem);
            }

            return;
        }
    }

    // "hoping" is "hope", "hopping" is "hop".
    private static void Mend(ref StemBuffer stem)
    {
        if (stem.EndsWith("at") || stem.EndsWith("bl") || stem.EndsWith("iz")) stem.Append('e');
        else if (stem.EndsInDouble) stem.ReplaceLast(1, "");
        else if (stem.Length == stem.R1 && stem.EndsInShortSyllable(stem.Length)) stem.Append('e');
    }

    private static void Replace(ref StemBuffer stem, EnglishEnding[] endings)
    {
        foreach (var ending in endings)
        {
            if (!stem.EndsWith(ending.Text)) continue;
            var start = stem.Length - ending.Text.Length;
            var isInRegion = start >= (ending.IsInSecondRegion ? stem.R2 : stem.R1);
            if (isInRegion && (ending.After is null || (start > 0 && ending.After.Contains(stem[start - 1]))))
                stem.ReplaceLast(ending.Text.Length, ending.Replacement);
            return;
        }
    }

    private static void RemoveLast(ref StemBuffer stem)
    {
        var start = stem.Length - 1;
        if (stem.EndsWith("e"))
        {
            if (start >= stem.R2 || (start >= stem.R1 && !stem.EndsInShortSyllable(start))) stem.ReplaceLast(1, "");
        }
        else if (stem.EndsWith("ll") && start >= stem.R2)
        {
            stem.ReplaceLast(1, "");
        }
    }
}
