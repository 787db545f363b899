namespace FactTracker.Verification;

/// <summary>Phrases of two words that say what one word says: "took place" is "held".</summary>
internal static class WordPhrases
{
    private static readonly (string[] First, string Second, string Meaning)[] Phrases =
    [
        (["take", "took", "taken"], "place", WordGroups.StemOf("held")),
        (["take", "took", "taken"], "part", WordGroups.StemOf("attend")),
    ];

    /// <summary>Replaces each phrase by its one word.</summary>
    public static void Join(List<WrittenWord> words)
    {
        for (var at = 0; at + 1 < words.Count; at++)
        {
            foreach (var (first, second, meaning) in Phrases)
            {
                if (words[at + 1].Words != second || words[at + 1].Start != words[at].End + 1 || !first.Contains(words[at].Stem)) continue;
                words[at] = words[at] with { Stem = meaning, Words = $"{words[at].Words} {second}", End = words[at + 1].End };
                words.RemoveAt(at + 1);
                break;
            }
        }
    }
}
