namespace FactTracker.Values;

/// <summary>Decides from the words for a whole whether it consists of members, so that 100% is a limit.</summary>
/// <remarks>
/// The noun of the phrase decides: "registered voters in Ohio" are voters, "the number of voters" is a number. A phrase that compares with
/// another time or a benchmark ("last year's visitors") is never a group whose limit is certain.
/// </remarks>
internal static class Wholes
{
    private const int LongestPhrase = 200; // A longer text is a sentence, in which the noun cannot be found without a grammar.

    /// <summary>Returns what a quantity is of.</summary>
    public static WholeKind Of(ClaimValue whole) => PhraseOf(whole) is { } phrase ? Of(phrase) : WholeKind.Unclear;

    /// <summary>Returns whether the members are the public, or nationals of a country: far more than any poll asks.</summary>
    public static bool IsPublic(ClaimValue whole) =>
        PhraseOf(whole) is { } phrase && Of(phrase) == WholeKind.Members && NounOf(WordsOf(phrase), out _) is { } noun
        && (WholeWords.Public.Contains(noun) || !WholeWords.Members.Contains(noun));

    /// <summary>Returns what a phrase names.</summary>
    public static WholeKind Of(string phrase)
    {
        if (phrase.Length > LongestPhrase) return WholeKind.Unclear;
        var words = WordsOf(phrase);
        var noun = NounOf(words, out var end);
        if (noun is null) return WholeKind.Unclear;
        if (WholeWords.Amounts.Contains(noun)) return WholeKind.Amount;
        if (!IsGroup(noun)) return WholeKind.Unclear;
        return words.Take(end).Any(IsBenchmark) || words.Skip(end).Any(IsOtherTime) ? WholeKind.Unclear : WholeKind.Members;
    }

    private static string? PhraseOf(ClaimValue whole) => whole switch
    {
        TextValue text => text.Text,
        EntityValue entity => entity.Label,
        _ => null,
    };

    private static string[] WordsOf(string phrase) =>
        phrase.Split([' ', '\u00A0', '\t', ',', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries);

    // The last word before a preposition or a clause.
    private static string? NounOf(string[] words, out int end)
    {
        end = 0;
        while (end < words.Length && (end == 0 || !WholeWords.Ends.Contains(words[end]))) end++;
        return end == 0 ? null : words[end - 1].TrimEnd('.', ';', ':', '\'', '’');
    }

    private static bool IsGroup(string noun)
    {
        if (WholeWords.Members.Contains(noun) || WholeWords.Nationals.Contains(noun)) return true;
        var last = noun[(noun.LastIndexOf('-') + 1)..];
        if (last.Length < noun.Length && WholeWords.Members.Contains(last)) return true;
        return noun is [>= 'A' and <= 'Z', ..]
            && WholeWords.Peoples.Any(ending => noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsBenchmark(string word) =>
        WholeWords.Benchmarks.Contains(word.Replace('’', '\'')) || IsYear(word);

    private static bool IsOtherTime(string word) => WholeWords.OtherTimes.Contains(word) || IsYear(word);

    private static bool IsYear(string word) =>
        word is ['1' or '2', ..] and { Length: >= 4 } && !word.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9')
        && (word.Length == 4 || word[4] is '\'' or '’' or '.' or ';' or '-');
}
