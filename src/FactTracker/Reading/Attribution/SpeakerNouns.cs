namespace FactTracker.Reading;

/// <summary>Finds where the words for a speaker begin and end.</summary>
internal static class SpeakerNouns
{
    private const int Longest = 16; // Tokens.

    /// <summary>The start of the words for a speaker that end at a position, or null.</summary>
    public static int? StartBefore(Passage passage, int end)
    {
        var start = end;
        while (start > 0 && end - start < Longest && BelongsBefore(passage, start - 1, end))
        {
            start--;
        }

        while (start < end && IsLoose(passage, start))
        {
            start++;
        }

        return start < end && HasNoun(passage, start, end) && !IsCounted(passage, start) ? start : null;
    }

    /// <summary>The end of the words for a speaker that start at a position; the position itself when there are none.</summary>
    public static int EndFrom(Passage passage, int start)
    {
        var first = start;
        while (passage[first].Entry.Can(WordUse.Article | WordUse.Definite))
        {
            first++;
        }

        var end = first;
        while (end - start < Longest && BelongsBehind(passage, first, end))
        {
            end++;
        }

        while (end > first && ((ProperNames.IsSign(passage, end - 1) && !ProperNames.IsStopOfName(passage, end - 1))
            || ProperNames.IsPreposition(passage, end - 1) || passage[end - 1].Entry.Can(WordUse.And | WordUse.Definite | WordUse.Article)))
        {
            end--;
        }

        return end > first && HasNoun(passage, first, end) ? end : start;
    }

    private static bool BelongsBefore(Passage passage, int at, int end)
    {
        ref readonly var token = ref passage[at];
        var isLast = at == end - 1;
        if (token.IsNumber) return !isLast && IsSampled(passage, at);
        if (!token.IsWord) return ProperNames.IsStopOfName(passage, at)
            || (!isLast && ProperNames.IsSign(passage, at) && passage[at - 1].IsWord);
        if (ProperNames.IsTime(passage, at)) return false;
        if (token.Entry.Can(WordUse.Definite | WordUse.Article)) return !isLast;
        if (!isLast && IsCutByArticle(passage, at)) return false;
        return IsLink(passage, at) ? !isLast && LinksBefore(passage, at) : IsWordBefore(passage, at, isLast);
    }

    // An article begins a noun phrase: "met the minister", but "head of the group".
    private static bool IsCutByArticle(Passage passage, int at) => passage[at + 1].Entry.Can(WordUse.Definite | WordUse.Article)
        && !ProperNames.IsPreposition(passage, at) && !passage[at].Entry.Can(WordUse.And);

    private static bool IsLink(Passage passage, int at) => passage[at].Entry.Can(WordUse.And)
        || ProperNames.IsParticle(passage, at) || ProperNames.IsPreposition(passage, at);

    private static bool LinksBefore(Passage passage, int at)
    {
        if (passage[at].Entry.Can(WordUse.And)) return Joins(passage, at);
        if (ProperNames.IsParticle(passage, at)) return true;
        return passage[at - 1].IsWord && (IsNoun(passage, at - 1) || ProperNames.IsPreposition(passage, at - 1));
    }

    // A word that is no link: part of a name, a noun or what describes it.
    private static bool IsWordBefore(Passage passage, int at, bool isLast)
    {
        var entry = passage[at].Entry;
        var mayBeName = ProperNames.PronounAt(passage, at) == SpeechUse.None && !entry.Can(SpeechUse.Contrast);
        if (passage.IsCapitalised(at) && at > 0 && mayBeName) return true;
        if (entry.Can(WordUse.Pronoun) || entry.Can(SpeechUse.Contrast | SpeechUse.Be | SpeechUse.Auxiliary | SpeechUse.That)) return false;
        if (entry.Can(WordUse.Speech | WordUse.Verb | WordUse.Change | WordUse.Future) || entry.Can(SpeechUse.Verb))
            return isLast
                ? IsNounOfSpeech(passage, at) || entry.Can(SpeechUse.Document)
                : entry.Can(WordUse.Plural) && IsNoun(passage, at + 1);
        if (entry.Can(WordUse.Function) && !entry.Can(SpeechUse.Negative)) return !isLast && IsWithinName(passage, at);
        return !ProperNames.IsParticiple(passage, at);
    }

    private static bool BelongsBehind(Passage passage, int first, int at)
    {
        ref readonly var token = ref passage[at];
        if (!token.IsWord) return at > first && IsMarkBehind(passage, at);
        var entry = token.Entry;
        if (ProperNames.IsTime(passage, at)) return false;
        if (entry.Can(WordUse.Definite | WordUse.Article)) return ProperNames.IsPreposition(passage, at - 1) || IsWithinName(passage, at);
        if (entry.Can(WordUse.And)) return at > first && Joins(passage, at);
        if (ProperNames.IsParticle(passage, at)) return true;
        if (ProperNames.IsPreposition(passage, at)) return at > first && BelongsJoint(passage, first, at);
        if (passage.IsCapitalised(at)) return ProperNames.PronounAt(passage, at) == SpeechUse.None && !entry.Can(SpeechUse.Contrast);
        return IsCommonWordBehind(passage, first, at);
    }

    // The stop of "Acme Inc. of Ohio", the sign of "Castle & Moor".
    private static bool IsMarkBehind(Passage passage, int at) => ProperNames.IsStopOfName(passage, at)
        ? !IsEnd(passage, at + 1) || passage[at - 1].Entry.Can(SpeechUse.Suffix)
        : ProperNames.IsSign(passage, at) && passage[at + 1].IsWord && passage[at + 1].IsGlued;

    private static bool IsCommonWordBehind(Passage passage, int first, int at)
    {
        var entry = passage[at].Entry;
        if (entry.Can(WordUse.Function | WordUse.Pronoun)) return false;
        if (entry.Can(SpeechUse.Contrast | SpeechUse.Be | SpeechUse.Auxiliary)) return false;
        if (entry.Can(WordUse.Speech | WordUse.Verb | WordUse.Change | WordUse.Future) || entry.Can(SpeechUse.Verb))
            return at > first && entry.Can(WordUse.Plural) && !passage.IsCapitalised(at - 1);
        // "said Roe yesterday", "said the ministry earlier"
        return at == first || (!passage.IsCapitalised(at - 1) && !ProperNames.IsParticiple(passage, at) && !entry.Can(SpeechUse.Manner))
            || IsPersonBehind(passage, at);
    }

    // "Reuters reporter Jane Roe": a noun between two names.
    private static bool IsPersonBehind(Passage passage, int at) =>
        ProperNames.IsPerson(passage, at) || passage[at].Entry.Can(SpeechUse.Body | SpeechUse.Document)
            || ProperNames.IsPerson(passage, at + 1) || passage.IsCapitalised(at + 1);

    // "Bank of England", "a spokesman for the ministry", "researchers at Exeter", but "Roe at a rally".
    private static bool BelongsJoint(Passage passage, int first, int at)
    {
        if (passage[at].Entry.Can(WordUse.Of)) return true;
        var next = passage[at + 1].Entry.Can(WordUse.Definite | WordUse.Article) ? at + 2 : at + 1;
        if (!passage[next].IsWord || ProperNames.IsTime(passage, next)) return false;
        if (passage.IsCapitalised(next)) return !passage.IsCapitalised(at - 1) || IsBody(passage, first, at);
        return passage[at].Entry.Can(SpeechUse.Joins)
            && !passage[at].Entry.Can(WordUse.When & ~WordUse.At)
            && !passage[at].Entry.Can(WordUse.At)
            && !passage.IsCapitalised(at - 1)
            && ProperNames.IsPerson(passage, at - 1);
    }

    private static bool IsBody(Passage passage, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (passage[at].Entry.Can(SpeechUse.Body | SpeechUse.Document)) return true;
        }

        return false;
    }

    // "Smith and Jones", "Health and Social Care", "doctors and nurses".
    private static bool Joins(Passage passage, int at)
    {
        var next = passage[at + 1].Entry.Can(WordUse.Definite | WordUse.Article) ? at + 2 : at + 1;
        return (passage.IsCapitalised(at - 1) && passage.IsCapitalised(next))
            || ((ProperNames.IsPerson(passage, at - 1) || passage.IsCapitalised(at - 1)) && ProperNames.IsPerson(passage, next));
    }

    // "The study of 1,204 residents", "a poll of about 2,000 adults".
    private static bool IsSampled(Passage passage, int at)
    {
        const int LongestHedge = 3;
        for (var of = at - 1; of > 0 && at - of <= LongestHedge; of--)
        {
            if (passage[of].Entry.Can(WordUse.Of)) return passage[of - 1].Entry.Can(SpeechUse.Document);
        }

        return false;
    }

    private static bool IsWithinName(Passage passage, int at) => passage.IsCapitalised(at - 1) && passage.IsCapitalised(at + 1);

    private static bool IsNoun(Passage passage, int at) => passage[at].IsWord
        && (passage.IsCapitalised(at) || !passage[at].Entry.Can(
            WordUse.Function | WordUse.Verb | WordUse.Change | WordUse.Speech | WordUse.Future | WordUse.Pronoun)
            || passage[at].Entry.Can(WordUse.Plural));

    // "Police reports said": the form of a verb that is a plural noun here.
    private static bool IsNounOfSpeech(Passage passage, int at) => passage[at].Entry.Can(WordUse.Plural)
        && passage[at - 1].IsWord && IsNoun(passage, at - 1);

    private static bool IsLoose(Passage passage, int at) => !passage[at].IsWord
        || (ProperNames.IsPreposition(passage, at) && !ProperNames.IsParticle(passage, at))
        || passage[at].Entry.Can(WordUse.And | WordUse.Of)
        || passage[at].Entry.Can(SpeechUse.Manner)
        || (ProperNames.IsAdverb(passage, at) && !passage[at].Entry.Can(SpeechUse.Mute));

    private static bool HasNoun(Passage passage, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (passage[at].IsWord && (passage.IsCapitalised(at) || !passage[at].Entry.Can(WordUse.Function))
                && !passage[at].Entry.Can(WordUse.Definite | WordUse.Article)) return true;
        }

        return false;
    }

    // "One in six voters said", "48 newspaper reports": counted people or things are not a name.
    private static bool IsCounted(Passage passage, int start) =>
        passage[start].Entry.Cardinal is not null || passage[start].Entry.Scale is not null || passage[start - 1].IsNumber
            || passage[start - 1].Entry.Starts(PhraseKind.Percent) || passage[start - 1].Symbol == '%';

    private static bool IsEnd(Passage passage, int at) => at >= passage.Count || !passage[at].IsWord;
}
