namespace FactTracker.Reading;

/// <summary>
/// Reads who says so.
/// <code>
/// attribution = ("according to" / "cited by") thing / thing speech / speech Name
/// </code>
/// Of "the pollster FOM" the name is FOM. A pronoun is nobody's name.
/// </summary>
internal static class AttributionGrammar
{
    private const int LongestName = 8; // Tokens.

    /// <summary>The attribution whose phrase or verb stands at a place, or null.</summary>
    public static AttributionReading? Read(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.Attribution, at) is { } phrase && WholeGrammar.Find(passage, phrase.End) is { } named && !passage[phrase.End].IsNumber)
            return new AttributionReading(NameOf(passage, named.From, named.End), Modality.Reported, at, named.End);
        if (!passage[at].Entry.Can(WordUse.Speech)) return null;
        var modality = passage[at].Entry.Can(WordUse.Allegation) ? Modality.Alleged : Modality.Reported;
        if (!passage[at].Entry.Can(WordUse.Address) && !IntroducesStatement(passage, at + 1)) return null;
        if (Apposed(passage, at) is { } apposed) return new AttributionReading(NameOf(passage, apposed, at - 1), modality, apposed, at + 1);
        if (Before(passage, at) is { } start) return new AttributionReading(NameOf(passage, start, at), modality, start, at + 1);
        // "Prices rose, said Mr Smith"; a verb of doubt has whom it doubts behind it, unless it follows a quotation.
        var isInverted = !passage[at - 1].IsWord && (modality == Modality.Reported || passage[at - 1].Symbol is '"' or '”' or '’' or '\'');
        if (!passage.IsCapitalised(at + 1) || !isInverted || WholeGrammar.Find(passage, at + 1) is not { } behind) return null;
        return new AttributionReading(NameOf(passage, behind.From, behind.End), modality, at, behind.End);
    }

    // A statement, a quotation or nothing follows a verb that says something: "said that", "warned the".
    private static bool IntroducesStatement(Passage passage, int at)
    {
        var next = passage[at];
        return at >= passage.Count || !next.IsWord || passage.IsCapitalised(at) || next.Entry.StartsAny([PhraseKind.Last, PhraseKind.Today]) || next.Entry.Can(WordUse.Definite | WordUse.Pronoun | WordUse.Article | WordUse.When);
    }

    // "The mayor, Anne Dupont, said": a name between two commas.
    private static int? Apposed(Passage passage, int verb) =>
        passage[verb - 1].Symbol == ',' && Before(passage, verb - 1) is { } start && passage[start - 1].Symbol == ',' && passage.IsCapitalised(start) ? start : null;

    // The noun before the verb, back to a verb, a stop or a small word.
    private static int? Before(Passage passage, int verb)
    {
        var start = verb;
        var hasNoun = false;
        while (start > 0 && verb - start < LongestName && BelongsToName(passage, start - 1, start == verb))
        {
            start--;
            hasNoun |= passage[start].IsWord && !passage[start].Entry.Can(WordUse.Function);
        }

        while (start < verb && (passage[start].Entry.Can(WordUse.Definite | WordUse.Article | WordUse.Of | WordUse.And) || !passage[start].IsWord))
        {
            start++;
        }

        return hasNoun && start < verb ? start : null;
    }

    private static bool BelongsToName(Passage passage, int at, bool isLast)
    {
        var token = passage[at];
        if (token.IsDash || (token.Symbol == '.' && token.IsGlued)) return !isLast && token.IsGlued;
        if (!token.IsWord || token.Entry.Can(WordUse.Pronoun | WordUse.Speech | WordUse.Future)) return false;
        if (token.Entry.Can(WordUse.Of | WordUse.Definite | WordUse.Article)) return !isLast;
        return !token.Entry.Can(WordUse.Function | WordUse.Verb) || passage.IsCapitalised(at) || IsWithinName(passage, at);
    }

    private static bool IsLink(Passage passage, int at) => passage[at].Entry.Can(WordUse.Of | WordUse.And | WordUse.Definite) || IsWithinName(passage, at);

    // "Office for National Statistics".
    private static bool IsWithinName(Passage passage, int at) => passage[at].Entry.Can(WordUse.Function) && passage.IsCapitalised(at - 1) && passage.IsCapitalised(at + 1);

    // The last words with capitals, or all of them when none has.
    private static string NameOf(Passage passage, int from, int end)
    {
        var start = end;
        while (start > from && (passage.IsCapitalised(start - 1) || (start < end && start - 1 > from && IsLink(passage, start - 1) && passage.IsCapitalised(start - 2))))
        {
            start--;
        }

        return passage.Between(start == end ? from : start, end).ToString();
    }
}
