namespace FactTracker.Reading;

/// <summary>Decides whether a verb states something where it stands, and how.</summary>
internal static class VerbOfSpeech
{
    private const int LongestObject = 6; // Tokens between "put" and "at".

    /// <summary>Whether the verb at a position can state something; the subject is not looked at.</summary>
    public static bool States(Passage passage, int verb)
    {
        var entry = passage[verb].Entry;
        var next = verb + 1;
        if (entry.Can(SpeechUse.Tells | SpeechUse.Denies | SpeechUse.GoesOn)) return true;
        if (entry.Can(SpeechUse.Rejects)) return IsStatement(passage, next) || IsSaid(passage, verb);
        if (entry.Can(SpeechUse.Puts) && Puts(passage, next)) return true;
        if (entry.Can(SpeechUse.Says)) return !passage[next].Entry.Starts(PhraseKind.To)
            && !(entry.Can(WordUse.Plural) && passage[next].Entry.Can(SpeechUse.Says));
        if (entry.Can(SpeechUse.States | SpeechUse.Doubts)) return Introduces(passage, next);
        return entry.Can(SpeechUse.Quotes) && (IsSaid(passage, verb) || Quoted(passage, next));
    }

    /// <summary>Whether the verb needs a subject that is certainly a person, an organisation or a document.</summary>
    public static bool NeedsFirmSubject(Passage passage, int verb) =>
        !passage[verb].Entry.Can(SpeechUse.Says | SpeechUse.Tells | SpeechUse.Denies)
            && !(passage[verb].Entry.Can(SpeechUse.Puts) && Puts(passage, verb + 1));

    public static Modality ModalityOf(Passage passage, int verb)
    {
        var entry = passage[verb].Entry;
        if (entry.Can(SpeechUse.Denies | SpeechUse.Rejects)) return Modality.Denied;
        return entry.Can(SpeechUse.Doubts) ? Modality.Alleged : Modality.Reported;
    }

    /// <summary>Whether a quotation or a statement ends directly before the verb or its subject.</summary>
    public static bool IsBehindStatement(Passage passage, int at) => at > 0 && (passage[at - 1].Symbol == ',' || IsQuote(passage, at - 1)
        || (passage[at - 1].IsDash && !passage[at - 1].IsGlued));

    public static bool IsQuote(Passage passage, int at) =>
        passage[at].Symbol is '"' or '“' or '”' or '‘' or '’' or '«' or '»' or '„' or '\'';

    // "Rejected the claim", "denies it", "disputes that".
    private static bool IsStatement(Passage passage, int at)
    {
        var last = at;
        while (last - at < LongestObject && passage[last].IsWord && !ProperNames.IsPreposition(passage, last))
        {
            if (passage[last].Entry.Can(SpeechUse.Statement | SpeechUse.That | SpeechUse.Document)) return true;
            last++;
        }

        return false;
    }

    // "Put the number at 3 million".
    private static bool Puts(Passage passage, int at)
    {
        var hasFigure = false;
        for (var place = at; place - at < LongestObject && passage[place].IsWord; place++)
        {
            if (hasFigure && passage[place].Entry.Can(WordUse.At)) return true;
            hasFigure |= passage[place].Entry.Can(SpeechUse.Statement);
        }

        return false;
    }

    // A quotation before the verb, or nothing but a stop behind it.
    private static bool IsSaid(Passage passage, int verb) => IsQuote(passage, verb - 1)
        || (verb + 1 >= passage.Count || passage[verb + 1].Symbol is ',' or '.' or '"' or '“' or '”');

    // "Wrote: …", "tweeted that", "wrote on social media", "posted “…".
    private static bool Quoted(Passage passage, int next) => passage[next].Symbol == ':' || IsQuote(passage, next)
        || passage[next].Entry.Can(SpeechUse.That);

    // A verb that is also used otherwise is followed by a statement, a quotation or nothing: "showed that", "estimated the".
    private static bool Introduces(Passage passage, int at)
    {
        var next = passage[at];
        return at >= passage.Count || !next.IsWord || passage.IsCapitalised(at)
            || next.Entry.StartsAny([PhraseKind.Last, PhraseKind.Today, PhraseKind.HedgeBefore, PhraseKind.Percent])
            || next.Entry.Can(WordUse.Definite | WordUse.Pronoun | WordUse.Article | WordUse.When | WordUse.Chooses)
            || !next.Entry.Can(WordUse.Function | WordUse.Verb | WordUse.Speech);
    }
}
