namespace FactTracker.Reading;

/// <summary>Recognizes verbs and their tense by the word and the words beside it.</summary>
internal static class VerbGrammar
{
    private const int MostAuxiliaries = 4; // "has not yet been", "will no longer be".

    /// <summary>The tense of the finite verb or the participle at a position; none when it is another word.</summary>
    public static ClauseTense Read(Passage passage, int at)
    {
        if (!passage[at].IsWord) return ClauseTense.None;
        var entry = passage[at].Entry;
        if (IsAhead(passage, at)) return ClauseTense.Ahead;
        if (entry.Does(ClauseUse.Perfect)) return IsInfinitive(passage, at) ? ClauseTense.None : Perfect(passage, at);
        if (IsPast(passage, at)) return Auxiliary(passage, at) is var before and not ClauseTense.None ? before : ClauseTense.Past;
        if (entry.Does(ClauseUse.Present)) return IsInfinitive(passage, at) ? ClauseTense.None : ClauseTense.Present;
        return IsPresent(passage, at) ? ClauseTense.Present : ClauseTense.None;
    }

    /// <summary>Whether a verb in the past tense or a participle is at a position.</summary>
    public static bool IsPast(Passage passage, int at)
    {
        var entry = passage[at].Entry;
        if (!passage[at].IsWord || IsModifier(passage, at)) return false;
        return entry.Does(ClauseUse.Past) ? !IsInfinitive(passage, at) : IsRegularPast(passage, at);
    }

    /// <summary>Whether a word has the regular ending of the past tense.</summary>
    public static bool IsRegularPast(Passage passage, int at) =>
        passage[at].IsWord && passage[at].Length > 4 && !passage[at].Entry.Does(ClauseUse.NoVerb)
            && passage.TextAt(at).EndsWith(passage.Language.PastEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a verb that looks ahead is at a position: "will", "due", "is to", "is leaving", "plans to".</summary>
    public static bool IsAhead(Passage passage, int at)
    {
        var entry = passage[at].Entry;
        if (entry.Can(WordUse.Future) || entry.Does(ClauseUse.Ahead)) return true;
        if (entry.Does(ClauseUse.Plan) && passage[at + 1].Entry.Does(ClauseUse.Infinitive)
            && !passage[at + 2].IsNumber) return !IsBehindPast(passage, at);
        return entry.Does(ClauseUse.Present) && !entry.Can(WordUse.Verb) && IsAheadBehindIs(passage, at + 1);
    }

    // "is to vote", "is not to vote", "is leaving".
    private static bool IsAheadBehindIs(Passage passage, int at)
    {
        if (passage[at].Entry.Does(ClauseUse.Infinitive)) return passage[at + 1].IsWord
            && !passage[at + 1].Entry.Can(WordUse.Definite | WordUse.Article);
        return passage.Find(PhraseKind.Estimate, at - 1) is { Phrase: { Modality: { } modality, Words.Length: > 1 } }
            && modality == Modality.Predicted;
    }

    // "was due to", "had planned to": it says nothing of what came of it.
    private static bool IsBehindPast(Passage passage, int at) =>
        passage[at - 1].Entry.Does(ClauseUse.Past) && !passage[at].Entry.Can(WordUse.Future);

    // Whether a participle is behind auxiliaries, and what they make of it: "will be held", "to be held", "has been held", "is held".
    private static ClauseTense Auxiliary(Passage passage, int at)
    {
        for (var place = at - 1; place >= at - MostAuxiliaries; place--)
        {
            var entry = passage[place].Entry;
            if (entry.Can(WordUse.Future) || entry.Does(ClauseUse.Ahead)) return ClauseTense.Ahead;
            if (entry.Does(ClauseUse.Infinitive)) return passage[place + 1].Entry.Does(ClauseUse.Be) ? ClauseTense.Ahead : ClauseTense.None;
            if (entry.Does(ClauseUse.Perfect)) return entry.Does(ClauseUse.Past) ? ClauseTense.Pluperfect : ClauseTense.Perfect;
            if (entry.Does(ClauseUse.Past)) return ClauseTense.Past;
            if (entry.Does(ClauseUse.Present) && !entry.Can(WordUse.Verb)) return ClauseTense.Present;
            if (!entry.Does(ClauseUse.Be) && !entry.Can(WordUse.Function)) return ClauseTense.None;
            if (entry.Can(WordUse.At | WordUse.When | WordUse.Of)) return ClauseTense.None;
        }

        return ClauseTense.None;
    }

    // "has", "had fallen", "had five shops".
    private static ClauseTense Perfect(Passage passage, int at)
    {
        if (!passage[at].Entry.Does(ClauseUse.Past)) return ClauseTense.Perfect;
        var place = at + 1;
        while (place <= at + MostAuxiliaries && passage[place].Entry.Can(WordUse.Function)
            && !passage[place].Entry.Can(WordUse.Article | WordUse.Definite | WordUse.At) && !passage[place].Entry.Does(ClauseUse.Be))
        {
            place++;
        }

        var isParticiple = passage[place].Entry.Does(ClauseUse.Participle | ClauseUse.Be) || IsPast(passage, place);
        return isParticiple ? ClauseTense.Pluperfect : ClauseTense.Past;
    }

    // "it employs", "he says"; a plural noun has no pronoun before it.
    private static bool IsPresent(Passage passage, int at) =>
        passage[at - 1].Entry.Does(ClauseUse.Subject) && passage[at - 1].Entry.Can(WordUse.Pronoun)
            && passage.TextAt(at).EndsWith(passage.Language.PluralEnding, StringComparison.OrdinalIgnoreCase)
            && !passage[at].Entry.Can(WordUse.Definite);

    private static bool IsInfinitive(Passage passage, int at) =>
        passage[at - 1].Entry.Does(ClauseUse.Infinitive) || passage[at - 1].Entry.Does(ClauseUse.Ahead)
            || passage[at - 1].Entry.Can(WordUse.Future);

    // "the increased sales", "a cut": an adjective or a noun.
    private static bool IsModifier(Passage passage, int at) =>
        passage[at - 1].Entry.Can(WordUse.Article | WordUse.Definite) && !passage[at - 1].Entry.Can(WordUse.Pronoun);
}
