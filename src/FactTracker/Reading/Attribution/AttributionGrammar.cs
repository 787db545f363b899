namespace FactTracker.Reading;

/// <summary>
/// Parses attributions: who makes a statement.
/// <code>
/// attribution = ("according to" / "cited by") speaker / subject speech / speech speaker ["," role]
/// </code>
/// </summary>
internal static class AttributionGrammar
{
    private const int LongestRole = 16; // Tokens behind the comma after a name.
    private const int LongestAddition = 12; // Tokens between the verb and the end of its clause: "informed Reuters on Monday".

    /// <summary>The attribution whose phrase or verb is at a position, or null.</summary>
    public static AttributionReading? Read(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.Attribution, at) is { } phrase && Behind(passage, at, phrase.End) is { } named)
            return named with { IsBehind = at > 0 && passage[at - 1].Symbol != '"', Modality = Modality.Reported };
        var isOfName = passage.IsCapitalised(at) && passage.IsCapitalised(at + 1) && !IsLoud(passage, at);
        if (!passage[at].Entry.Can(SpeechUse.Verb) || isOfName) return null;
        var modality = VerbOfSpeech.ModalityOf(passage, at);
        var subject = IsNounHere(passage, at) ? null : SubjectGrammar.Read(passage, at);
        if (subject is { } found && States(passage, at, found) && Speaking(passage, found, at, modality) is { } speaking) return speaking;
        return Inverted(passage, at, modality);
    }

    private static AttributionReading? Speaking(Passage passage, SubjectReading subject, int verb, Modality modality)
    {
        var isBehind = IsBehind(passage, subject.From, verb);
        var isJoined = passage[subject.From - 1].IsWord || passage[subject.From - 1].Symbol == ';';
        if (subject.IsSame)
            return new AttributionReading(
                SubjectGrammar.OfClause(passage, verb) is var (from, end) ? SpeakerNaming.Of(passage, from, end) : [],
                modality, verb, verb + 1, isBehind)
            { IsSame = true };
        if (subject.Pronoun != SpeechUse.None)
            return new AttributionReading([], modality, subject.From, verb + 1, isBehind)
            {
                Pronoun = subject.Pronoun,
                IsJoined = isJoined,
            };
        var speakers = SpeakerNaming.Of(passage, subject.From, subject.End);
        if (subject.Role is not null && passage[subject.End].Symbol != ',' && speakers.Length == 1)
            speakers = SpeakerNaming.Of(passage, NameFrom(passage, subject), subject.End);
        if (speakers.Length == 0) return null;
        if (passage[verb].Entry.Can(WordUse.OfMany) && !passage[subject.From - 1].Entry.Can(SpeechUse.Author)
            && !IsOfMany(passage, subject, speakers)) return null;
        if (VerbOfSpeech.NeedsFirmSubject(passage, verb) && !Array.TrueForAll(speakers, speaker => speaker.IsFirm)) return null;
        return new AttributionReading(
            WithRole(speakers, subject.Role), modality, WordsFrom(passage, subject.From, speakers[0]), verb + 1, isBehind)
        {
            IsJoined = isJoined,
        };
    }

    // The words begin behind the article, unless the name has it: "a spokesman".
    private static int WordsFrom(Passage passage, int from, SpeakerWords speaker)
    {
        var keepsArticle = passage[from].Entry.Can(WordUse.Article)
            && speaker is { IsNamed: false, Kind: SpeakerKind.Person or SpeakerKind.Group };
        while (!keepsArticle && passage[from].Entry.Can(WordUse.Article | WordUse.Definite))
        {
            from++;
        }

        return from;
    }

    private static int NameFrom(Passage passage, SubjectReading subject)
    {
        var from = subject.End;
        while (from > subject.From && passage[from - 1].Symbol != ',')
        {
            from--;
        }

        return from;
    }

    private static SpeakerWords[] WithRole(SpeakerWords[] speakers, string? role) => role is not null && speakers is [var only]
        && only.Kind is SpeakerKind.Person or SpeakerKind.Unknown && only.IsNamed
        ? [only with { Role = role, Kind = SpeakerKind.Person }]
        : speakers;

    // "Prices rose, said Mr Smith", "said the hospital's director, Dr Obi".
    private static AttributionReading? Inverted(Passage passage, int verb, Modality modality)
    {
        if (!VerbOfSpeech.IsBehindStatement(passage, verb) || passage[verb].Entry.Can(SpeechUse.Tells | SpeechUse.Rejects)) return null;
        // A verb of doubt is followed by the person who is doubted, unless it follows a quotation.
        if (modality != Modality.Reported && !VerbOfSpeech.IsQuote(passage, verb - 1)) return null;
        var hasQuote = VerbOfSpeech.IsQuote(passage, verb - 1);
        if (!hasQuote && !passage[verb].Entry.Can(SpeechUse.Says | SpeechUse.States)) return null;
        return Behind(passage, verb, verb + 1) is { } found && !IsClauseBehind(passage, found.End)
            ? found with { Modality = modality, IsBehind = true }
            : null;
    }

    // "Said the company had": what looks like the speaker is the subject of another verb.
    private static bool IsClauseBehind(Passage passage, int at) =>
        passage[at].Entry.Can(SpeechUse.Be | SpeechUse.Auxiliary) || passage[at].Entry.Can(WordUse.Verb | WordUse.Change | WordUse.Future);

    // The speaker that starts at a position, behind a verb or a phrase.
    private static AttributionReading? Behind(Passage passage, int at, int start)
    {
        if (passage[start].IsNumber) return null;
        if (ProperNames.PronounAt(passage, start) is not (SpeechUse.None or SpeechUse.It) and var pronoun)
            return new AttributionReading([], Modality.Reported, at, start + 1, true) { Pronoun = pronoun };
        var end = SpeakerNouns.EndFrom(passage, start);
        if (end == start) return null;
        var speakers = SpeakerNaming.Of(passage, start, end);
        if (speakers.Length == 0) return null;
        if (speakers is not [var only]) return new AttributionReading(speakers, Modality.Reported, at, end, true);
        if (only.Kind == SpeakerKind.Document && Published(passage, end) is var (author, behind))
            return new AttributionReading([author], Modality.Reported, at, behind, true);
        if (passage[end].Symbol != ',') return new AttributionReading(speakers, Modality.Reported, at, end, true);
        if (only is { IsNamed: false, Kind: SpeakerKind.Person } && passage.IsCapitalised(end + 1)
            && SpeakerNouns.EndFrom(passage, end + 1) is var close && close > end + 1 && !IsClauseBehind(passage, close)
            && SpeakerNaming.Of(passage, end + 1, close) is [{ IsNamed: true } name])
            return new AttributionReading(
                WithRole([name], SpeakerRole.Of(passage, start, end)), Modality.Reported, at, close, true);
        return new AttributionReading(WithRole(speakers, Behind(passage, end)), Modality.Reported, at, end, true);
    }

    // The role behind the comma after a name, up to the next comma.
    private static string? Behind(Passage passage, int comma)
    {
        var end = comma + 1;
        while (end < passage.Count && end - comma < LongestRole && !VerbOfSpeech.IsQuote(passage, end)
            && passage[end].Symbol is not (',' or ';' or ':' or '(' or '!' or '?')
            && (passage[end].Symbol != '.' || ProperNames.IsStopOfName(passage, end))
            && (!passage[end].IsDash || passage[end].IsGlued))
        {
            end++;
        }

        return SpeakerRole.Of(passage, comma + 1, end);
    }

    // "According to a survey published on Thursday by the Northgate Institute".
    private static (SpeakerWords Author, int End)? Published(Passage passage, int behind)
    {
        if (!IsPast(passage, behind)) return null;
        for (var place = behind + 1; place < behind + LongestAddition && (passage[place].IsWord || passage[place].IsNumber); place++)
        {
            if (!passage[place].Entry.Can(WordUse.Step)) continue;
            var end = SpeakerNouns.EndFrom(passage, place + 1);
            return SpeakerNaming.Of(passage, place + 1, end) is [var author] ? (author, end) : null;
        }

        return null;
    }

    private static bool IsPast(Passage passage, int at) => passage[at].Length > 4
        && passage[at].IsWord
        && passage.TextAt(at).EndsWith(passage.Language.PastEnding, StringComparison.OrdinalIgnoreCase);

    private static bool States(Passage passage, int verb, SubjectReading subject) => VerbOfSpeech.States(passage, verb)
        || (passage[verb].Entry.Can(SpeechUse.Quotes)
            && (VerbOfSpeech.IsQuote(passage, subject.From - 1)
                || (VerbOfSpeech.IsBehindStatement(passage, subject.From) && IsBehind(passage, subject.From, verb))));

    // "The claims that": a plural noun behind an article or a preposition.
    private static bool IsNounHere(Passage passage, int verb) => passage[verb - 1].Entry.Can(WordUse.Article | WordUse.Definite)
        || ProperNames.IsPreposition(passage, verb - 1)
        || (passage[verb].Entry.Can(WordUse.Plural) && passage[verb + 1].Entry.Can(SpeechUse.Says | SpeechUse.Be));

    private static bool IsOfMany(Passage passage, SubjectReading subject, SpeakerWords[] speakers) => speakers.Length > 1
        || passage[subject.End - 1].Entry.Can(WordUse.Plural) || passage.Language.LooksPlural(passage.TextAt(subject.End - 1))
        || passage.IsCapitalised(subject.End - 1) || passage[subject.End].Symbol == ',' || speakers[0].Kind is SpeakerKind.Group
        || (speakers[0].Kind == SpeakerKind.Document && passage[subject.End - 1].Entry.Can(WordUse.Plural));

    // A text all in capitals.
    private static bool IsLoud(Passage passage, int at) => passage[at].Length > 1 && char.IsUpper(passage.TextAt(at)[1]);

    // Behind the verb the clause ends, with nothing but the listener, the time or the place before: "informed Reuters on Monday".
    private static bool IsBehind(Passage passage, int from, int verb)
    {
        var at = verb + 1;
        if (at >= passage.Count || passage[at].Symbol is ',' or '.' or '?' or '!' or '–' or '—') return from > 0;
        if (!VerbOfSpeech.IsBehindStatement(passage, from)) return false;
        for (; at < passage.Count && at - verb < LongestAddition; at++)
        {
            var entry = passage[at].Entry;
            if (passage[at].Symbol is ',' or '.' || VerbOfSpeech.IsQuote(passage, at)) return true;
            if (passage[at].Symbol == ':' || (passage[at].IsNumber && passage[at + 1].Entry.Starts(PhraseKind.Percent))) return false;
            if (entry.Can(SpeechUse.That | SpeechUse.Be | SpeechUse.Auxiliary) || entry.Can(WordUse.Verb | WordUse.Change | WordUse.Future))
                return false;
        }

        return true;
    }
}
