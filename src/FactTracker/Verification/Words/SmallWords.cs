using System.Collections.Frozen;

namespace FactTracker.Verification;

/// <summary>The small words of English, each with its use for the comparison of two sentences.</summary>
internal static class SmallWords
{
    /// <summary>The stems of words that say nothing about the subject, so that a text may add them or leave them out.</summary>
    public static readonly FrozenSet<string> Neutral = Stems(
        """
        according say said report amount stand stood total figure data put found find show shown note noted known recorded measured
        currently today now still percent per cent
        """);

    /// <summary>Words that change what is said although they are frequent: how many, when, and whether it is so at all.</summary>
    public static readonly FrozenSet<string> Turning = Set(
        """
        all any some every each only more most after before until since will would could should shall may might must can except
        """);

    /// <summary>Pairs of words in which "not" does not deny the sentence, or in which a state has ended.</summary>
    public static readonly string[] HalfDenials = ["not only", "not just", "no longer", "not yet", "not merely", "not all", "not every"];

    /// <summary>Verbs and adverbs that say that it holds today.</summary>
    public static readonly FrozenSet<string> Present = Set("is are has have does do now currently today lives live costs cost wants want");

    /// <summary>The words before a name that show its part in the sentence.</summary>
    public static readonly FrozenDictionary<string, string> Parts = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["of"] = "of", ["by"] = "by", ["to"] = "to", ["from"] = "from", ["for"] = "for", ["against"] = "against", ["over"] = "over",
        ["than"] = "than", ["with"] = "with", ["in"] = "in", ["at"] = "in", ["on"] = "in", ["as"] = "as",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that stand between such a word and the name.</summary>
    public static readonly FrozenSet<string> Between = Set("the a an all some most many");

    /// <summary>Abbreviations in capital letters that name a measure and nobody.</summary>
    public static readonly FrozenSet<string> Measures = Set("gdp gnp gni cpi vat usd eur gbp chf co2 pm2 pm10");

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Stems(string words) => Set(words).Select(WordGroups.StemOf).ToFrozenSet(StringComparer.Ordinal);
}
