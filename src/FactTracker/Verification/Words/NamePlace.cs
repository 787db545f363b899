namespace FactTracker.Verification;

/// <summary>A name in a sentence, and the small words that show its part: "by Russians", "Russia's", "of Russia".</summary>
/// <param name="Stem">The word of the name, as words are compared.</param>
/// <param name="Group">The number of the name in the text: the words of "Tula Region" are one name.</param>
/// <param name="Parts">The small words, with "of" for "'s" and "in" for "at"; an empty one where there is none.</param>
internal readonly record struct NamePlace(string Stem, int Group, IReadOnlySet<string> Parts)
{
    private const string Place = "in";

    /// <summary>Whether the name is the place of what is said, which can stand anywhere in the sentence.</summary>
    public bool IsPlace => Parts.Contains(Place);

    /// <summary>Whether two names may have the same part.</summary>
    public bool IsLike(NamePlace other) => Parts.Overlaps(other.Parts);
}
