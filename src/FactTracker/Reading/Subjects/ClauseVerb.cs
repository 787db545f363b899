namespace FactTracker.Reading;

/// <summary>Recognizes the verb of a clause and the end of the clause.</summary>
internal static class ClauseVerb
{
    /// <summary>
    /// Whether the word at a position, after at least one other, is a verb. A word before another verb is a noun: "the price rise was".
    /// </summary>
    public static bool IsAt(Passage passage, int place) =>
        LooksLikeVerb(passage, place)
            && !passage[place - 1].Entry.Can(WordUse.Definite | WordUse.Article | WordUse.Of)
            && (passage[place].Entry.Can(WordUse.Finite) || !LooksLikeVerb(passage, place + 1));

    /// <summary>The position of the token that ends the clause: a comma, a bracket, a conjunction, a verb of speech, or the end.</summary>
    public static int EndOfClause(Passage passage, int from, int end)
    {
        var place = from;
        while (place < end && !Ends(passage, place))
        {
            place++;
        }

        return place;
    }

    private static bool LooksLikeVerb(Passage passage, int place)
    {
        ref readonly var token = ref passage[place];
        if (!token.IsWord || passage.IsCapitalised(place)) return false;
        if (token.Entry.Can(WordUse.Finite)) return true;
        if (token.Entry.Can(WordUse.Plural | WordUse.Function)) return false; // "costs": as often a noun; "up" of "made up".
        return token.Entry.Can(WordUse.Verb | WordUse.Change | WordUse.Speech)
            || (token.Length > 4 && passage.TextAt(place).EndsWith(passage.Language.PastEnding, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Ends(Passage passage, int place)
    {
        ref readonly var token = ref passage[place];
        if (token.IsWord) return token.Entry.Can(WordUse.And | WordUse.Pronoun) && !token.Entry.Can(WordUse.Definite);
        return token.Symbol is ',' or ';' or ':' or '(' or ')' or '"' or '“' or '”' or '|' || (token.IsDash && !token.IsGlued);
    }
}
