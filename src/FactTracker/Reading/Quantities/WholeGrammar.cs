namespace FactTracker.Reading;

/// <summary>
/// Parses the whole that a share or a multiple refers to: "of Russian citizens", "Russia's foreign trade". It ends at a verb, a preposition
/// or a stop.
/// </summary>
internal static class WholeGrammar
{
    private const int LongestWhole = 8; // Tokens.

    /// <summary>The words after "of", or null.</summary>
    public static string? BehindOf(Passage passage, int at) => passage[at].Entry.Can(WordUse.Of) ? Words(passage, at + 1) : null;

    /// <summary>The base of a multiple: "times Russia's GDP". "Times as many as in 2020" has none.</summary>
    public static string? BehindTimes(Passage passage, int at)
    {
        if (passage[at].Entry.Can(WordUse.Of)) return Words(passage, at + 1);
        var isThing = passage.IsCapitalised(at) || passage[at].Entry.Can(WordUse.Definite);
        return isThing ? Words(passage, at) : null;
    }

    /// <summary>
    /// The position after the whole, which follows "of" or starts at the position; the position itself when there is none.
    /// </summary>
    public static int EndBehind(Passage passage, int at) => Find(passage, passage[at].Entry.Can(WordUse.Of) ? at + 1 : at)?.End ?? at;

    /// <summary>Whether a word at a position may be the whole of a part without a word between.</summary>
    public static bool IsThing(Passage passage, int at) =>
        passage[at].IsWord
            && !passage[at].Entry.Can(WordUse.Function | WordUse.Verb | WordUse.Change | WordUse.Speech | WordUse.Future)
            && passage[at].Entry is { TimeUnit: TimeUnit.None, Month: null };

    /// <summary>The noun phrase at a position, or null.</summary>
    public static string? Words(Passage passage, int at) =>
        Find(passage, at) is { } found ? passage.Language.WithoutPossessive(passage.Between(found.From, found.End)).ToString() : null;

    /// <summary>The start, after an article, and the end of the noun phrase at a position; null when there is none.</summary>
    public static (int From, int End)? Find(Passage passage, int at)
    {
        if (passage[at].Entry.Can(WordUse.Definite | WordUse.Article)) at++;
        var end = at;
        while (end - at < LongestWhole && BelongsTo(passage, at, end))
        {
            end++;
        }

        while (end > at
            && (passage[end - 1].Entry.Can(WordUse.Of | WordUse.And | WordUse.Definite) || passage[end - 1].Kind == TokenKind.Symbol))
        {
            end--;
        }

        if (end == at + 1 && EndsInPast(passage, at) && !passage[end].IsWord) return null; // "those aged 18"
        return end > at && !passage[at].Entry.Can(WordUse.Pronoun) && !passage[at].IsNumber ? (at, end) : null;
    }

    private static bool BelongsTo(Passage passage, int start, int place)
    {
        var token = passage[place];
        if (token.IsNumber) return place == start;
        if (!token.IsWord) return token.IsDash && token.IsGlued && passage[place + 1].IsGlued && place > start;
        if (token.Entry.Can(WordUse.Of)) return place > start;
        if (token.Entry.Can(WordUse.Verb | WordUse.Speech | WordUse.Future) && place > start) return false;
        if (token.Entry.Can(WordUse.Definite) && place > start && passage[place - 1].Entry.Can(WordUse.Of)) return true;
        // "the New York Times"
        if (token.Entry.Can(WordUse.Function)) return place > start && passage.IsCapitalised(place) && passage.IsCapitalised(place - 1);
        // "voters change"
        if (place > start
            && token.Entry.Can(WordUse.Change)
            && (passage.Language.LooksPlural(passage.TextAt(place - 1)) || passage[place - 1].Entry.Can(WordUse.Plural))) return false;
        return place == start || !EndsInPast(passage, place) || passage.IsCapitalised(place);
    }

    private static bool EndsInPast(Passage passage, int place) =>
        passage[place].Length >= 4 && passage.TextAt(place).EndsWith(passage.Language.PastEnding, StringComparison.OrdinalIgnoreCase);
}
