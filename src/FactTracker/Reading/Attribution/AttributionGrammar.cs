namespace FactTracker.Reading;

/// <summary>
/// Parses attributions: who makes a statement.
/// <code>
/// attribution = ("according to" / "cited by") thing / thing speech / speech Name
/// </code>
/// In "the pollster FOM" the name is FOM. A pronoun is not a name.
/// </summary>
internal static class AttributionGrammar
{
    private const int LongestName = 8; // Tokens.
    private const int LongestInsertion = 20; // Tokens between two commas.
    private const int MostInsertions = 3;

    /// <summary>The attribution whose phrase or verb is at a position, or null.</summary>
    public static AttributionReading? Read(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.Attribution, at) is { } phrase
            && WholeGrammar.Find(passage, phrase.End) is { } named
            && !passage[phrase.End].IsNumber)
            return Published(passage, at, named.End) ?? Named(passage, at, named.From, EndOfName(passage, named.End));
        if (!passage[at].Entry.Can(WordUse.Speech)) return null;
        var modality = passage[at].Entry.Can(WordUse.Allegation) ? Modality.Alleged : Modality.Reported;
        if (!passage[at].Entry.Can(WordUse.Address) && !IntroducesStatement(passage, at + 1)) return null;
        if (passage[at].Entry.Can(WordUse.OfMany) && !IsOfMany(passage, at - 1)) return null;
        if (Apposed(passage, at) is { } apposed) return new AttributionReading(NameOf(passage, apposed, at - 1), modality, apposed, at + 1);
        if (Before(passage, at) is { } start) return new AttributionReading(NameOf(passage, start, at), modality, start, at + 1);
        if (Interrupted(passage, at) is var (from, end)) return new AttributionReading(NameOf(passage, from, end), modality, from, at + 1);
        // "Prices rose, said Mr Smith". A verb of doubt is followed by the person who is doubted, unless it follows a quotation.
        var isInverted = !passage[at - 1].IsWord && (modality == Modality.Reported || passage[at - 1].Symbol is '"' or '”' or '’' or '\'');
        if (!passage.IsCapitalised(at + 1) || !isInverted || WholeGrammar.Find(passage, at + 1) is not { } behind) return null;
        return new AttributionReading(NameOf(passage, behind.From, behind.End), modality, at, behind.End);
    }

    private static AttributionReading Named(Passage passage, int at, int from, int end) =>
        new(NameOf(passage, from, end), Modality.Reported, at, end);

    // "The Institute for Fiscal Studies", but "Reuters in London" and "Reuters for March".
    private static int EndOfName(Passage passage, int end)
    {
        var isForName = passage[end].Entry.Can(WordUse.When) && !passage[end].Entry.Can(WordUse.At) && IsWithinName(passage, end)
            && !passage[end + 1].Entry.DenotesTime;
        return isForName && WholeGrammar.Find(passage, end + 1) is { } rest ? rest.End : end;
    }

    // A verb of speech is followed by a statement, a quotation or nothing: "said that", "warned the".
    private static bool IntroducesStatement(Passage passage, int at)
    {
        var next = passage[at];
        return at >= passage.Count || !next.IsWord || passage.IsCapitalised(at) || next.Entry.StartsAny([PhraseKind.Last, PhraseKind.Today])
            || next.Entry.Can(WordUse.Definite | WordUse.Pronoun | WordUse.Article | WordUse.When | WordUse.Chooses);
    }

    // "The mayor, Anne Dupont, said": a name between two commas.
    private static int? Apposed(Passage passage, int verb) =>
        passage[verb - 1].Symbol == ',' && Before(passage, verb - 1) is { } start && passage[start - 1].Symbol == ','
            && passage.IsCapitalised(start) ? start : null;

    // "According to a survey published on Thursday by the Northgate Institute".
    private static AttributionReading? Published(Passage passage, int at, int behind)
    {
        if (!IsPast(passage, behind)) return null;
        for (var place = behind + 1; place < behind + LongestName && (passage[place].IsWord || passage[place].IsNumber); place++)
        {
            if (passage[place].Entry.Can(WordUse.Step) && WholeGrammar.Find(passage, place + 1) is { } by)
                return new AttributionReading(NameOf(passage, by.From, by.End), Modality.Reported, at, by.End);
        }

        return null;
    }

    // "Maria Alvarez, an epidemiologist, warned", "Mr Oduya, 43, who was elected in 2010, said", "a study published in 2019 found".
    private static (int From, int End)? Interrupted(Passage passage, int verb)
    {
        var closing = verb - 1;
        for (var insertions = 0; insertions < MostInsertions && passage[closing].Symbol == ','; insertions++)
        {
            var opening = closing - 1;
            while (opening > 0
                && closing - opening < LongestInsertion
                && passage[opening].Symbol is not (',' or ';' or ':' or '"' or '“' or '”'))
            {
                opening--;
            }

            if (passage[opening].Symbol != ',') return null;
            if (Before(passage, opening) is { } start) return (start, opening);
            closing = opening;
        }

        if (!passage[verb - 1].IsNumber) return null;
        for (var place = verb - 2; place > 0 && verb - place < LongestName; place--)
        {
            if (IsPast(passage, place)) return Before(passage, place) is { } thing ? (thing, place) : null;
        }

        return null;
    }

    private static bool IsPast(Passage passage, int at) => passage[at].Length > 4
        && passage[at].IsWord
        && passage.TextAt(at).EndsWith(passage.Language.PastEnding, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfMany(Passage passage, int at) => passage[at].Entry.Can(WordUse.Plural)
        || passage.Language.LooksPlural(passage.TextAt(at)) || passage[at].Symbol == ',' || passage.IsCapitalised(at);

    // The noun before the verb, back to a verb, a stop or a function word.
    private static int? Before(Passage passage, int verb)
    {
        var start = verb;
        var hasNoun = false;
        while (start > 0 && verb - start < LongestName && BelongsToName(passage, start - 1, start == verb))
        {
            start--;
            hasNoun |= passage[start].IsWord && !passage[start].Entry.Can(WordUse.Function);
        }

        while (start < verb
            && (passage[start].Entry.Can(WordUse.Definite | WordUse.Article | WordUse.Of | WordUse.And) || !passage[start].IsWord))
        {
            start++;
        }

        return hasNoun && start < verb && !IsCounted(passage, start)
            && !(passage[verb - 1].Entry.DenotesTime && !passage.IsCapitalised(verb - 2)) ? start : null;
    }

    // "One in six voters said", "48 newspaper reports": counted people or things are not a name.
    private static bool IsCounted(Passage passage, int start) =>
        passage[start].Entry.Cardinal is not null || passage[start].Entry.Scale is not null || passage[start - 1].IsNumber
            || passage[start - 1].Entry.Starts(PhraseKind.Percent);

    private static bool BelongsToName(Passage passage, int at, bool isLast)
    {
        var token = passage[at];
        if (token.IsDash || (token.Symbol == '.' && token.IsGlued)) return !isLast && token.IsGlued;
        if (!token.IsWord || token.Entry.Can(WordUse.Pronoun | WordUse.Speech | WordUse.Future)) return false;
        if (token.Entry.Can(WordUse.Of | WordUse.Definite | WordUse.Article)) return !isLast;
        return !token.Entry.Can(WordUse.Function | WordUse.Verb) || passage.IsCapitalised(at) || IsWithinName(passage, at);
    }

    private static bool IsLink(Passage passage, int at) =>
        passage[at].Entry.Can(WordUse.Of | WordUse.And | WordUse.Definite) || IsWithinName(passage, at);

    // "Office for National Statistics".
    private static bool IsWithinName(Passage passage, int at) =>
        passage[at].Entry.Can(WordUse.Function) && passage.IsCapitalised(at - 1) && passage.IsCapitalised(at + 1);

    // The last capitalized words, or all words when none is capitalized.
    private static string NameOf(Passage passage, int from, int end)
    {
        var start = end;
        while (start > from && (passage.IsCapitalised(start - 1)
            || (start < end && start - 1 > from && IsLink(passage, start - 1) && passage.IsCapitalised(start - 2))))
        {
            start--;
        }

        return passage.Between(start == end ? from : start, end).ToString();
    }
}
