using System.Buffers;
using System.Collections.Frozen;

namespace FactTracker.History;

/// <summary>The tables of the Porter2 algorithm. Of endings that fit, the longest counts, so longer ones stand first.</summary>
internal static class EnglishEndings
{
    public static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    /// <summary>Beginnings after which the first region starts, whatever their vowels.</summary>
    public static readonly string[] Prefixes = ["gener", "commun", "arsen"];

    public static readonly string[] Past = ["eedly", "ingly", "edly", "eed", "ing", "ed"];

    public static readonly EnglishEnding[] Second = Sorted(
    [
        new("tional", "tion"), new("enci", "ence"), new("anci", "ance"), new("abli", "able"), new("entli", "ent"), new("izer", "ize"),
        new("ization", "ize"), new("ational", "ate"), new("ation", "ate"), new("ator", "ate"), new("alism", "al"), new("aliti", "al"),
        new("alli", "al"), new("fulness", "ful"), new("ousli", "ous"), new("ousness", "ous"), new("iveness", "ive"), new("iviti", "ive"),
        new("biliti", "ble"), new("bli", "ble"), new("ogi", "og", "l"), new("fulli", "ful"), new("lessli", "less"),
        new("li", "", "cdeghkmnrt"),
    ]);

    public static readonly EnglishEnding[] Third = Sorted(
    [
        new("tional", "tion"), new("ational", "ate"), new("alize", "al"), new("icate", "ic"), new("iciti", "ic"), new("ical", "ic"),
        new("ful", ""), new("ness", ""), new("ative", "", IsInSecondRegion: true),
    ]);

    public static readonly EnglishEnding[] Fourth = Sorted(
    [
        .. new[]
        {
            "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ism", "ate", "iti", "ous", "ive", "ize",
        }.Select(ending => new EnglishEnding(ending, "", IsInSecondRegion: true)),
        new("ion", "", "st", IsInSecondRegion: true),
    ]);

    /// <summary>Words whose stem does not follow the rules.</summary>
    public static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Special = new Dictionary<string, string>
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["idly"] = "idl",
        ["gently"] = "gentl", ["ugly"] = "ugli", ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl", ["sky"] = "sky",
        ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas", ["cosmos"] = "cosmos", ["bias"] = "bias", ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that are stems once a plural s is removed.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Invariant = FrozenSet.ToFrozenSet(
        ["inning", "outing", "canning", "herring", "earring", "evening", "proceed", "exceed", "succeed"], StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static EnglishEnding[] Sorted(IEnumerable<EnglishEnding> endings) =>
        [.. endings.OrderByDescending(ending => ending.Text.Length)];
}
