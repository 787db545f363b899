namespace FactTracker.Reading;

/// <summary>Distinguishes the words of proper names from other words.</summary>
internal static class ProperNames
{
    /// <summary>Whether a word is part of a proper name. A capital at the start of a sentence proves nothing for a common noun.</summary>
    public static bool IsName(Passage passage, int at)
    {
        if (!passage.IsCapitalised(at)) return false;
        var entry = passage[at].Entry;
        if (entry.Can(WordUse.Definite | WordUse.Article) || entry.Can(SpeechUse.Negative)) return false;
        if (!StartsSentence(passage, at)) return true;
        if (entry.Can(WordUse.Function | WordUse.Plural) || entry.Can(SpeechUse.Manner)) return false;
        return !entry.Can(SpeechUse.Person | SpeechUse.Body | SpeechUse.Document | SpeechUse.Mute) || IsTitleOrName(passage, at);
    }

    /// <summary>Whether a token is the glued dash, full stop or ampersand within a name: "al-Hadidi", "J. R.".</summary>
    public static bool IsSign(Passage passage, int at) =>
        passage[at].Symbol == '&' || ((passage[at].IsDash || passage[at].Symbol is '.' or '/') && passage[at].IsGlued);

    /// <summary>Whether a stop follows an initial or an abbreviation rather than a sentence.</summary>
    public static bool IsStopOfName(Passage passage, int at) => passage[at].Symbol == '.' && passage[at].IsGlued
        && (passage[at - 1].Entry.IsAbbreviation || (passage[at - 1].Length == 1 && passage.IsCapitalised(at - 1)));

    /// <summary>Whether a small word stands in a name: "van der".</summary>
    public static bool IsParticle(Passage passage, int at) => passage[at].Entry.Can(SpeechUse.Particle)
        && !passage.IsCapitalised(at)
        && (passage[at + 1].Entry.Can(SpeechUse.Particle) || passage.IsCapitalised(at + 1)
            || (IsSign(passage, at + 1) && passage.IsCapitalised(at + 2)));

    public static bool IsPreposition(Passage passage, int at) =>
        passage[at].Entry.Can(SpeechUse.Joins) || passage[at].Entry.Can(WordUse.Of);

    public static bool IsTime(Passage passage, int at) =>
        passage[at].Entry.DenotesTime && !passage[at].Entry.Can(WordUse.Definite | WordUse.Article)
        && !(passage[at].Entry.Month is not null && passage.IsCapitalised(at)
            && (passage.IsCapitalised(at - 1) || passage.IsCapitalised(at + 1)) && !passage[at - 1].Entry.Can(WordUse.When));

    public static bool IsAdverb(Passage passage, int at) => passage.Language.AdverbEnding is { Length: > 0 } ending
        && passage[at].IsWord
        && passage[at].Length > ending.Length + 2
        && passage.TextAt(at).EndsWith(ending, StringComparison.OrdinalIgnoreCase)
        && !passage[at].Entry.Can(SpeechUse.Person | SpeechUse.Body)
        && (!passage.IsCapitalised(at) || at == 0);

    /// <summary>Whether a word is a participle rather than an adjective: "gathered", but not "an unnamed".</summary>
    public static bool IsParticiple(Passage passage, int at)
    {
        if (passage[at].Length <= 4 || passage.IsCapitalised(at)
            || !passage.TextAt(at).EndsWith(passage.Language.PastEnding, StringComparison.OrdinalIgnoreCase)) return false;
        var before = passage[at - 1];
        return before.IsWord && !before.Entry.Can(WordUse.Article | WordUse.Definite) && !IsAdverb(passage, at - 1);
    }

    /// <summary>He, she, they or it when a word is such a pronoun; otherwise none.</summary>
    public static SpeechUse PronounAt(Passage passage, int at) => passage[at].Entry.Can(SpeechUse.Person | SpeechUse.Honorific)
        ? SpeechUse.None
        : passage[at].Entry.Speech & SpeechUse.Pronoun;

    /// <summary>Whether a word begins a clause about the noun before it: "who", but not "WHO".</summary>
    public static bool IsRelative(Passage passage, int at) =>
        passage[at].Entry.Can(SpeechUse.Relative) && (at == 0 || !passage.IsCapitalised(at));

    public static bool IsPlural(Passage passage, int at) =>
        passage[at].Entry.Can(WordUse.Plural) || passage.Language.LooksPlural(passage.TextAt(at));

    /// <summary>Whether a word is a noun for people.</summary>
    public static bool IsPerson(Passage passage, int at) =>
        passage[at].Entry.Can(SpeechUse.Person | SpeechUse.Office)
            || (!passage[at].Entry.Can(SpeechUse.Body | SpeechUse.Document | SpeechUse.Mute)
                && passage.Language.LooksLikePerson(passage.TextAt(at)));

    public static bool StartsSentence(Passage passage, int at) =>
        at == 0 || (!passage[at - 1].IsWord && !passage[at - 1].IsNumber && passage[at - 1].Symbol is not (',' or '.'));

    // "Bank of England", "Judge Crane", but not "Police said" and "Residents in Ashby".
    private static bool IsTitleOrName(Passage passage, int at)
    {
        var next = passage[at + 1].Symbol == '.' ? at + 2 : at + 1;
        if (passage[next].Entry.Can(WordUse.Of)) next++;
        if (passage[next].Entry.Can(WordUse.Definite)) next++;
        return passage.IsCapitalised(next) || (IsSign(passage, next) && passage.IsCapitalised(next + 1));
    }
}
