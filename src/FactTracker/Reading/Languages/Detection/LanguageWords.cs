using System.Collections.Frozen;

namespace FactTracker.Reading;

/// <summary>The words and letters of all profiles, each with the languages that have it and what it counts for each of them.</summary>
internal static class LanguageWords
{
    private const float Letter = 0.5f; // What a typical letter counts, compared with a word.

    private static readonly FrozenDictionary<string, WordWeight>.AlternateLookup<ReadOnlySpan<char>> Words =
        Weighed(profile => profile.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), 1)
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<char, WordWeight> Letters =
        Weighed(profile => profile.Letters.Select(letter => letter.ToString()), Letter)
            .ToFrozenDictionary(pair => pair.Key[0], pair => pair.Value);

    /// <summary>The languages of a word; none when no profile has it.</summary>
    public static WordWeight Of(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var weight) ? weight : default;

    /// <summary>The languages of a letter beyond the plain alphabet.</summary>
    public static WordWeight Of(char letter) => Letters.TryGetValue(char.ToLowerInvariant(letter), out var weight) ? weight : default;

    private static Dictionary<string, WordWeight> Weighed(Func<LanguageProfile, IEnumerable<string>> parts, float unit)
    {
        var languages = new Dictionary<string, uint>(StringComparer.OrdinalIgnoreCase);
        for (var language = 0; language < LanguageProfiles.All.Count; language++)
        {
            foreach (var part in parts(LanguageProfiles.All[language]))
            {
                languages[part] = languages.GetValueOrDefault(part) | (1u << language);
            }
        }

        return languages.ToDictionary(
            pair => pair.Key, pair => new WordWeight(pair.Value, unit / MathF.Sqrt(System.Numerics.BitOperations.PopCount(pair.Value))),
            StringComparer.OrdinalIgnoreCase);
    }
}
