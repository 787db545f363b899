namespace FactTracker.Reading;

/// <summary>
/// A language as data: its words and fixed turns, and the few choices in which languages differ. The rules of the grammar ask it and know no word
/// themselves; a second language is a second one of these.
/// </summary>
internal sealed record ProseLanguage
{
    /// <summary>The BCP 47 tag.</summary>
    public required string Tag { get; init; }

    /// <summary>The words.</summary>
    public required Lexicon Lexicon { get; init; }

    /// <summary>The letters behind a day's number: "st", "nd".</summary>
    public required IReadOnlyList<string> OrdinalEndings { get; init; }

    /// <summary>The letters behind a decade's number: "s" in "1980s".</summary>
    public required string DecadeEnding { get; init; }

    /// <summary>The letter that makes a digit beside it a quarter of a year: "Q3".</summary>
    public required char QuarterLetter { get; init; }

    /// <summary>The letter that makes a digit beside it a half of a year: "H1"; none for a language that has no such letter.</summary>
    public char HalfLetter { get; init; }

    /// <summary>The letter that makes digits before it a century: "19c"; none for a language that has no such letter.</summary>
    public char CenturyLetter { get; init; }

    /// <summary>The letters behind a number that make it about so many: "ish".</summary>
    public required string AboutEnding { get; init; }

    /// <summary>The endings of words that may be plurals, and those of words that only look like it.</summary>
    public required string PluralEnding { get; init; }

    /// <summary>Endings that only look like a plural's.</summary>
    public required IReadOnlyList<string> FalsePluralEndings { get; init; }

    /// <summary>Endings that make a word the owner of what follows: "'s".</summary>
    public required IReadOnlyList<string> PossessiveEndings { get; init; }

    /// <summary>The endings of verbs in the past, which no noun counted has.</summary>
    public required string PastEnding { get; init; }

    /// <summary>The word between the two halves of a fraction: "over" in "one over three".</summary>
    public required string FractionOver { get; init; }

    /// <summary>The word that makes one period run up to now rather than by the calendar: "past" in "the past year".</summary>
    public required string RollingPast { get; init; }

    /// <summary>Digits with a slash that are names rather than fractions: "24/7".</summary>
    public required IReadOnlyList<string> NoFractions { get; init; }

    /// <summary>Whether a comma stands before the decimals and full stops group the thousands.</summary>
    public bool HasDecimalComma { get; init; }

    /// <summary>Whether every noun has a capital, so that what is counted is told by it rather than by its ending.</summary>
    public bool HasCapitalNouns { get; init; }

    /// <summary>Whether <c>3/4/2024</c> has its month first.</summary>
    public bool HasMonthFirst { get; init; }

    /// <summary>Makes one word of many: "case" for "cases"; the unit keeps the plural.</summary>
    public required Func<string, string> Plural { get; init; }

    /// <summary>Words without the possessive at their end, which has lost what it owns: "five times Russia's".</summary>
    public ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> words)
    {
        foreach (var ending in PossessiveEndings)
        {
            if (words.Length > ending.Length && words.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return words[..^ending.Length];
        }

        return words;
    }

    /// <summary>Whether a word may be what a number counts.</summary>
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
