namespace FactTracker;

/// <summary>Finds the word that a misspelt one most likely stands for, for a "did you mean".</summary>
/// <remarks>
/// <para>A slip is a letter left out, added, mistaken, or swapped with its neighbour (optimal string alignment). Case does not count.</para>
/// <para>
/// A candidate is near when it is at most one slip away for every three letters of the misspelt word, and at most three slips: none for words
/// of one or two letters, where only case may differ, one for three to five letters, two for six to eight, three for longer ones. The nearest
/// candidate is returned; of several at the same distance, the first.
/// </para>
/// <para>
/// Each candidate costs time in proportion to its length at most, however long both words are, and candidates whose length alone puts them out
/// of reach cost nothing.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var meant = NearestWord.Find("sorces", ["claims", "sources", "title"]); // "sources"
/// var none = NearestWord.Find("weather", ["claims", "sources", "title"]); // null
/// </code>
/// </example>
public static class NearestWord
{
    /// <summary>Returns the candidate nearest to what was written, or null when none is near.</summary>
    /// <param name="written">The word as it was written.</param>
    /// <param name="candidates">The words it may stand for.</param>
    public static string? Find(string written, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(candidates);
        string? nearest = null;
        var limit = Tolerance(written);
        foreach (var candidate in candidates)
        {
            if (EditDistance.Within(limit, written, candidate) is not { } distance) continue;
            if (distance == 0) return candidate;
            nearest = candidate;
            limit = distance - 1; // From here on only a nearer one is taken.
        }

        return nearest;
    }

    private static int Tolerance(string word) => Math.Min(word.Length / 3, EditDistance.GreatestLimit);
}
