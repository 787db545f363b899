using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactTracker.Reading;

/// <summary>
/// A language as data: its words, its fixed phrases, and the few features in which languages differ. The grammar rules contain no words;
/// they use this data. A second language is a second instance.
/// </summary>
internal sealed record ProseLanguage
{
    /// <summary>The BCP 47 tag.</summary>
    public required string Tag { get; init; }

    /// <summary>Whether the language is read. Of another only what means the same in all languages is found.</summary>
    public bool IsRead { get; init; } = true;

    /// <summary>The words.</summary>
    public required Lexicon Lexicon { get; init; }

    /// <summary>The letters after the number of a day: "st", "nd".</summary>
    public required ImmutableArray<string> OrdinalEndings { get; init; }

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
    public required ImmutableArray<string> FalsePluralEndings { get; init; }

    /// <summary>Endings that mark a possessive: "'s".</summary>
    public required ImmutableArray<string> PossessiveEndings { get; init; }

    /// <summary>The ending of verbs in the past tense, which counted nouns do not have.</summary>
    public required string PastEnding { get; init; }

    /// <summary>The ending of verbs in a progressive tense: "ing"; empty for a language without one.</summary>
    public string ProgressiveEnding { get; init; } = "";

    /// <summary>The ending of adverbs of manner: "ly"; empty for a language without one.</summary>
    public string AdverbEnding { get; init; } = "";

    /// <summary>Endings of nouns for people: "ist", "ers".</summary>
    public ImmutableArray<string> PersonEndings { get; init; } = [];

    /// <summary>The word between the two halves of a fraction: "over" in "one over three".</summary>
    public required string FractionOver { get; init; }

    /// <summary>The word that makes a period run up to now rather than be a calendar period: "past" in "the past year".</summary>
    public required string RollingPast { get; init; }

    /// <summary>Digits with a slash that are names rather than fractions: "24/7".</summary>
    public required ImmutableArray<string> NoFractions { get; init; }

    /// <summary>The words beside which a number is a part of a name.</summary>
    public NameWords Names { get; init; } = NameWords.None;

    /// <summary>Words before the year in whose money an amount is stated: "constant" 2015 dollars.</summary>
    public WordSet PriceBases { get; init; } = WordSet.Empty;

    /// <summary>Words behind a year that is the base of a comparison: 2019 "levels", 2015 "prices".</summary>
    public WordSet YearBases { get; init; } = WordSet.Empty;

    /// <summary>Whether the decimal separator is a comma and full stops group the thousands.</summary>
    public bool HasDecimalComma { get; init; }

    /// <summary>Whether every noun is capitalized, so that counted nouns are recognized by the capital rather than by the ending.</summary>
    public bool HasCapitalNouns { get; init; }

    /// <summary>The word in the middle of numbers that are written as one word: "zweitausendfünfhundert"; empty for none.</summary>
    public string ThousandWord { get; init; } = "";

    /// <summary>Whether the month comes first in <c>3/4/2024</c>.</summary>
    public bool HasMonthFirst { get; init; }

    /// <summary>Other letters after the number of a decade: "х" in "1990-х".</summary>
    public ImmutableArray<string> OtherDecadeEndings { get; init; } = [];

    /// <summary>Whether a hyphen separates the endings of numbers in digits: "1990-е".</summary>
    public bool HasHyphenBeforeEndings { get; init; }

    /// <summary>Other endings of words that may be plurals.</summary>
    public ImmutableArray<string> OtherPluralEndings { get; init; } = [];

    /// <summary>The words after a number that make it a year: "года" in "2024 года".</summary>
    public ImmutableArray<string> YearEndings { get; init; } = [];

    /// <summary>The words that lose their last letter before a vowel, and are words of their own: "d" in "d'euros".</summary>
    public ImmutableArray<string> Elisions { get; init; } = [];

    /// <summary>Whether "and" can join tens and units: "treinta y siete".</summary>
    public bool HasAndInTens { get; init; }

    /// <summary>Whether numbers are counted in twenties: "quatre-vingt-onze".</summary>
    public bool CountsInTwenties { get; init; }

    /// <summary>Whether "of" comes between a large scale and what is counted: "12 millions de touristes".</summary>
    public bool HasOfBehindScale { get; init; }

    /// <summary>Whether the whole of a part follows without a word between: "треть россиян".</summary>
    public bool HasGenitiveWholes { get; init; }

    /// <summary>Whether a noun can come between the numbers of a share, and an ordinal can be one: "une personne sur cinq", "jeder
    /// Fünfte".</summary>
    public bool HasCountedShares { get; init; }

    /// <summary>Whether "last" and "next" follow their noun: "l'an dernier".</summary>
    public bool HasDirectionBehind { get; init; }

    /// <summary>Converts a plural to the singular: "case" for "cases". The unit keeps the plural.</summary>
    public required Func<string, string> Plural { get; init; }

    /// <summary>The words that are signs of whether a sentence is worth checking; none for a language without them.</summary>
    public WorthWords Worth { get; init; } = WorthWords.None;

    /// <summary>Nouns for what is measured rather than what it is measured of: "rate", "price".</summary>
    public IReadOnlySet<string> MeasuredNouns { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Removes a possessive ending without a following noun: "five times Russia's".</summary>
    public ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> words)
    {
        foreach (var ending in PossessiveEndings)
        {
            if (words.Length > ending.Length && words.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return words[..^ending.Length];
        }

        return words;
    }

    /// <summary>Whether a word looks like a noun for a person or for people.</summary>
    public bool LooksLikePerson(ReadOnlySpan<char> word)
    {
        const int ShortestStem = 3;
        foreach (var ending in PersonEndings)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether a word may be counted by a number.</summary>
    public bool LooksCounted(ReadOnlySpan<char> word) => HasCapitalNouns ? char.IsUpper(word[0]) : LooksPlural(word);

    /// <summary>Whether a word looks like the plural of a noun.</summary>
    public bool LooksPlural(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || !HasPluralEnding(word)) return false;
        foreach (var ending in FalsePluralEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    private bool HasPluralEnding(ReadOnlySpan<char> word)
    {
        if (word.EndsWith(PluralEnding, StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var ending in OtherPluralEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
