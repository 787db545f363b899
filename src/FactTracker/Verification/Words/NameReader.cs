using System.Collections.Frozen;

namespace FactTracker.Verification;

/// <summary>
/// Finds the words with a capital letter in a sentence, and the small words that show their part. The first word of a sentence counts too,
/// since it may be a name; those that use the names look only at words that are names elsewhere.
/// </summary>
internal static class NameReader
{
    private const string Owner = "of";

    /// <summary>Reads the names of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words, without those of mentions.</param>
    /// <param name="isMasked">Whether a word belongs to a value, a time, a speaker or a hedge.</param>
    public static List<NamePlace> Read(string text, IReadOnlyList<WrittenWord> words, Func<WrittenWord, bool> isMasked)
    {
        var raw = RawWords.Of(text);
        var names = new List<NamePlace>();
        var (group, lastEnd, isOwned) = (-1, -2, false);
        IReadOnlySet<string> parts = FrozenSet<string>.Empty;
        foreach (var word in words)
        {
            if (!word.IsCapitalised || SmallWords.Measures.Contains(word.Words)) continue;
            if (isOwned || word.Start != lastEnd + 1 || text[lastEnd] is not (' ' or '-'))
            {
                group++;
                parts = PartsOf(text, word, raw, isMasked);
            }

            isOwned = IsOwner(text, word.End);
            (lastEnd, var own) = (word.End, isOwned ? FrozenSet.Create(StringComparer.Ordinal, Owner) : parts);
            names.Add(new NamePlace(word.Stem, group, own));
        }

        return names;
    }

    // Goes back from the name over articles and over the value to the words before: "by 65 per cent of the Russians" has "by" and "of".
    private static IReadOnlySet<string> PartsOf(string text, WrittenWord name, List<WrittenWord> raw, Func<WrittenWord, bool> isMasked)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        var at = raw.FindIndex(word => word.Start >= name.Start) - 1;
        var end = name.Start;
        for (; at >= 0 && text.AsSpan()[raw[at].End..end].IndexOfAny(",;:()") < 0; at--)
        {
            end = raw[at].Start;
            if (SmallWords.Parts.TryGetValue(raw[at].Words, out var part)) parts.Add(part);
            else if (!SmallWords.Between.Contains(raw[at].Words) && !isMasked(raw[at])) break;
        }

        return parts.Count == 0 ? FrozenSet.Create(StringComparer.Ordinal, "") : parts.ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsOwner(string text, int end) =>
        (end > 1 && text[end - 1] is 's' && RawWords.IsApostrophe(text[end - 2]))
        || (end < text.Length && RawWords.IsApostrophe(text[end]));
}
