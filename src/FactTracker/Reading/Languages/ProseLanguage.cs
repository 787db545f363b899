namespace FactTracker.Reading;

/// <summary>
/// A language as data: its words, its fixed phrases, and the few features in which languages differ. The grammar rules contain no words;
/// they use this data. A second language is a second instance.
/// </summary>
internal sealed record ProseLanguage
{
    /// <summary>The BCP 47 tag.</summary>
    public required string Tag { get; init; }

    /// <summary>The words.</summary>
    public required Lexicon Lexicon { get; init; }

    /// <summary>The letters after the number of a day: "st", "nd".</summary>
    public required IReadOnlyList<string> OrdinalEndings { get; init; }

    /// <summary>The letters after the number of a decade: "s" in "1980s".</summary>
    public required string DecadeEnding { get; init; }

    /// <summary>The letter that makes an adjacent digit a quarter of a year: "Q3".</summary>
    public required char QuarterLetter { get; init; }

    /// <summary>The letter that makes an adjacent digit a half of a year: "H1"; none for a language without such a letter.</summary>
    public char HalfLetter { get; init; }

    /// <summary>The letter that makes the digits before it a century: "19c"; none for a language without such a letter.</summary>
    public char CenturyLetter { get; init; }

    /// <summary>The letters after a number that make it approximate: "ish".</summary>
    public required string AboutEnding { get; init; }

    /// <summary>The ending of words that may be plurals.</summary>
    public required string PluralEnding { get; init; }

    /// <summary>Endings that only look like plurals.</summary>
    public required IReadOnlyList<string> FalsePluralEndings { get; init; }

    /// <summary>Endings that mark a possessive: "'s".</summary>
    public required IReadOnlyList<string> PossessiveEndings { get; init; }

    /// <summary>The ending of verbs in the past tense, which counted nouns do not have.</summary>
    public required string PastEnding { get; init; }

    /// <summary>The word between the two halves of a fraction: "over" in "one over three".</summary>
    public required string FractionOver { get; init; }

    /// <summary>The word that makes a period run up to now rather than be a calendar period: "past" in "the past year".</summary>
    public required string RollingPast { get; init; }

    /// <summary>Digits with a slash that are names rather than fractions: "24/7".</summary>
    public required IReadOnlyList<string> NoFractions { get; init; }

    /// <summary>Whether the decimal separator is a comma and full stops group the thousands.</summary>
    public bool HasDecimalComma { get; init; }

    /// <summary>Whether every noun is capitalized, so that counted nouns are recognized by the capital rather than by the ending.</summary>
    public bool HasCapitalNouns { get; init; }

    /// <summary>Whether the month comes first in <c>3/4/2024</c>.</summary>
    public bool HasMonthFirst { get; init; }

    /// <summary>Converts a plural to the singular: "case" for "cases". The unit keeps the plural.</summary>
    public required Func<string, string> Plural { get; init; }

    /// <summary>Removes a possessive ending without a following noun: "five times Russia's".</summary>
    public ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> words)
    {
        foreach (var ending in PossessiveEndings)
        {
            if (words.Length > ending.Length && words.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return words[..^ending.Length];
        }

        return words;
    }

    /// <summary>Whether a word may be counted by a number.</summary>
    public bool LooksCounted(ReadOnlySpan<char> word) => HasCapitalNouns ? char.IsUpper(word[0]) : LooksPlural(word);

    /// <summary>Whether a word looks like the plural of a noun.</summary>
    public bool LooksPlural(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || !word.EndsWith(PluralEnding, StringComparison.OrdinalIgnoreCase)) return false;
        foreach (var ending in FalsePluralEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }
}
