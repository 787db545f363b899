namespace FactTracker.Reading;

/// <summary>
/// Finds numbers in words that count or rank nothing: "second thoughts", "one of the reasons", "the Sixth Fleet", "the 14th Amendment",
/// "Fifth Avenue", "the Big Four", "a new one".
/// <code>
/// name = fixed phrase / ordinal (word of a name / capitalized-word) / capitalized-word capitalized-cardinal / article word "one"
/// </code>
/// An ordinal is part of a name when it and the next word have capitals within a sentence. Parts of the calendar and superlatives
/// are not names: "the Third Quarter", "the Second Largest".
/// </summary>
internal static class NumberNameGrammar
{
    private const int FarthestArticle = 4;

    /// <summary>The position after the name whose first word is at a position, or null.</summary>
    public static int? End(Passage passage, int at)
    {
        if (Phrase(passage, at) is { } phrase) return phrase;
        if (passage[at].Entry.Ordinal is not null) return Ordinal(passage, at);
        return IsGroup(passage, at) || IsPronoun(passage, at) ? at + 1 : null;
    }

    /// <summary>The position after the ordinal at a position and the word after it, or null.</summary>
    public static int? Ordinal(Passage passage, int at)
    {
        var isDigits = passage[at].IsNumber;
        if (isDigits ? !OrdinalGrammar.IsOrdinalEnding(passage, at + 1) : passage[at].Entry.Ordinal is null) return null;
        var next = isDigits ? at + 2 : at + 1;
        if (!passage[next].IsWord) return null;
        var text = passage.TextAt(next);
        var isName = passage.Language.Names.BehindOrdinals.Contains(text)
            || (passage.IsCapitalised(next) && passage.Language.Names.Streets.Contains(text))
            || (at > 0 && (isDigits || passage.IsCapitalised(at)) && passage.IsCapitalised(next) && !IsRanked(passage[next].Entry));
        return isName ? next + 1 : null;
    }

    private static int? Phrase(Passage passage, int at)
    {
        if (!passage.Language.Names.Phrases.TryGetValue(passage.TextAt(at), out var phrases)) return null;
        foreach (var phrase in phrases)
        {
            if (Are(passage, at, phrase.Words) && Are(passage, at - phrase.Before.Length, phrase.Before)) return at + phrase.Words.Length;
        }

        return null;
    }

    private static bool Are(Passage passage, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!passage.Is(at + i, words[i])) return false;
        }

        return true;
    }

    private static bool IsRanked(Lexeme next) =>
        next.DenotesTime || next.Season is not null || next.Fraction is not null || next.Scale is not null || next.Ordinal is not null
            || next.Can(WordUse.Superlative | WordUse.Of | WordUse.Function);

    // "the Big Four", but not "At Least Four" and "Kills Four People" in a headline.
    private static bool IsGroup(Passage passage, int at)
    {
        if (at < 2 || !passage.IsCapitalised(at)) return false;
        var name = passage[at - 1].Entry.Can(WordUse.Of) ? at - 2 : at - 1; // "the Group of Seven"
        return passage.IsCapitalised(name) && !passage[name].Entry.Can(WordUse.Function | WordUse.Verb | WordUse.Change)
            && !passage[name].Entry.Starts(PhraseKind.HedgeBefore) && passage[at + 1].Entry.Scale is null
            && !(passage.IsCapitalised(at + 1) && UnitGrammar.Counted(passage, at + 1) is not null);
    }

    // "a new one", "a second-hand one".
    private static bool IsPronoun(Passage passage, int at)
    {
        if (passage[at].Entry.Cardinal != 1 || passage[at].IsGlued || !passage[at - 1].IsWord) return false;
        if (passage[at - 1].Entry.Can(WordUse.Function)) return false;
        var next = passage[at + 1];
        var isNoun = next.IsWord && !next.Entry.Can(WordUse.Function | WordUse.Verb | WordUse.Speech);
        if (next.IsDash || next.IsNumber || isNoun) return false;
        if (passage.Find(PhraseKind.OutOf, at + 1) is { End: var whole } && CardinalGrammar.Read(passage, whole) is not null) return false;
        for (var place = at - 2; place >= at - FarthestArticle; place--)
        {
            if (passage[place].Entry.Can(WordUse.Article)) return true;
            if (passage[place].Entry.Can(WordUse.Function) || !(passage[place].IsWord || passage[place].Symbol == '-')) return false;
        }

        return false;
    }
}
