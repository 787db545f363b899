namespace FactTracker;

/// <summary>Finds the word that a misspelt one was most likely meant to be, for a "did you mean" message.</summary>
/// <remarks>
/// <para>An error is a letter omitted, added, replaced, or swapped with its neighbour (optimal string alignment). Case is ignored.</para>
/// <para>
/// A candidate is near when it differs by at most one error for every three letters of the misspelt word, and by at most three: none for
/// words of one or two letters, where only case may differ, one for three to five letters, two for six to eight, three for longer ones.
/// The nearest candidate is returned; of several at the same distance, the first.
/// </para>
/// <para>
/// The time for each candidate is at most linear in its length. Candidates whose length alone rules them out are skipped.
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
    /// <summary>Returns the candidate nearest to a word, or null when none is near.</summary>
    /// <param name="written">The word as written.</param>
    /// <param name="candidates">The words that may have been meant.</param>
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
            limit = distance - 1; // From here on only a nearer candidate is accepted.
        }

        return nearest;
    }

    private static int Tolerance(string word) => Math.Min(word.Length / 3, EditDistance.GreatestLimit);
}
