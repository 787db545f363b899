using System.Collections.Frozen;

namespace FactTracker.Reading;

/// <summary>The words of a language that are signs of whether a sentence is worth checking.</summary>
internal sealed class WorthWords
{
    private readonly FrozenDictionary<string, WorthSigns>.AlternateLookup<ReadOnlySpan<char>> _signs;

    private WorthWords(Dictionary<string, WorthSigns> signs) =>
        _signs = signs.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>No words: a language without them is judged by what was found in the sentence.</summary>
    public static WorthWords None { get; } = new([]);

    /// <summary>Creates the table from lists of words, which are separated by white space.</summary>
    public static WorthWords Create(params ReadOnlySpan<(WorthSigns Signs, string Words)> lists)
    {
        var signs = new Dictionary<string, WorthSigns>(StringComparer.OrdinalIgnoreCase);
        foreach (var (sign, words) in lists)
        {
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                signs[word] = signs.GetValueOrDefault(word) | sign;
            }
        }

        return new WorthWords(signs);
    }

    /// <summary>Returns the signs of a word.</summary>
    public WorthSigns Of(ReadOnlySpan<char> word) => _signs.TryGetValue(word, out var signs) ? signs : WorthSigns.None;
}
