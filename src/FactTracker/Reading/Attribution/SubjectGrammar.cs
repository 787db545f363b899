namespace FactTracker.Reading;

/// <summary>
/// Finds the subject before a verb of speech.
/// <code>
/// subject = speaker {"," insertion ","} / role "," Name "," / pronoun / "and" (the subject of the verb before)
/// </code>
/// </summary>
internal static class SubjectGrammar
{
    private const int LongestInsertion = 20; // Tokens between two commas.
    private const int MostInsertions = 3;
    private const int MostAdverbs = 4;

    /// <summary>The subject of the verb at a position, or null. A passive or negated verb has none.</summary>
    public static SubjectReading? Read(Passage passage, int verb)
    {
        var end = verb;
        while (verb - end < MostAdverbs && (passage[end - 1].Entry.Can(SpeechUse.Auxiliary | SpeechUse.Manner)
            || ProperNames.IsAdverb(passage, end - 1)) && !passage[end - 1].Entry.Can(SpeechUse.Be))
        {
            end--;
        }

        if (passage[end - 1].Symbol == ')') end = BeforeBracket(passage, end) ?? end;

        ref readonly var before = ref passage[end - 1];
        if (before.Entry.Can(SpeechUse.Be | SpeechUse.Negative)) return null;
        if (ProperNames.PronounAt(passage, end - 1) is not SpeechUse.None and var pronoun) return new SubjectReading(end - 1, end, pronoun);
        if (ProperNames.IsRelative(passage, end - 1)) return Relative(passage, end - 1);
        if (before.Entry.Can(WordUse.And) || passage[verb].Entry.Can(SpeechUse.GoesOn)) return new SubjectReading(end, end, IsSame: true);
        return before.Symbol == ',' ? Interrupted(passage, end) : Plain(passage, end);
    }

    /// <summary>The subject with which the clause of a joined verb begins: "Critics left the hall and said".</summary>
    public static (int From, int End)? OfClause(Passage passage, int verb)
    {
        var start = verb - 1;
        while (start > 0 && verb - start < LongestInsertion && (passage[start - 1].IsWord || passage[start - 1].IsNumber)
            && !passage[start - 1].Entry.Can(SpeechUse.That | SpeechUse.Contrast))
        {
            start--;
        }

        var end = SpeakerNouns.EndFrom(passage, start);
        return end > start && end < verb - 1 && passage[end].IsWord && !ProperNames.IsPreposition(passage, end)
            && !passage[end].Entry.Can(WordUse.And) ? (start, end) : null;
    }

    // "The International Labour Organization (ILO) said".
    private static int? BeforeBracket(Passage passage, int end)
    {
        const int LongestBracket = 6; // Tokens.
        for (var at = end - 1; at > 0 && end - at <= LongestBracket; at--)
        {
            if (passage[at].Symbol == '(') return at;
        }

        return null;
    }

    // "Officials who said", "Jane Roe, who said".
    private static SubjectReading? Relative(Passage passage, int who) => passage[who - 1].Symbol == ','
        ? Plain(passage, who - 1)
        : SpeakerNouns.StartBefore(passage, who) is { } start ? new SubjectReading(start, who) : null;

    // "The mayor, Anne Dupont" before a verb, or the name alone.
    private static SubjectReading? Plain(Passage passage, int end)
    {
        if (SpeakerNouns.StartBefore(passage, end) is not { } start) return Published(passage, end);
        // "Economists polled by Halden News"
        if (passage[start - 1].Entry.Can(WordUse.Step) && ProperNames.IsParticiple(passage, start - 2)
            && ProperNames.IsPerson(passage, start - 3)
            && SpeakerNouns.StartBefore(passage, start - 2) is { } people) return new SubjectReading(people, start - 2);
        var subject = new SubjectReading(start, end);
        if (passage[start - 1].Symbol != ',' || !passage.IsCapitalised(start)) return subject;
        return RoleBefore(passage, start - 1) is { } role
            ? subject with { From = role.From, Role = role.Role }
            : subject;
    }

    // "A study published in 2019", "a report released on Monday".
    private static SubjectReading? Published(Passage passage, int end)
    {
        if (!passage[end - 1].IsNumber && !ProperNames.IsTime(passage, end - 1)) return null;
        for (var at = end - 1; at > 0 && end - at < LongestInsertion && (passage[at].IsWord || passage[at].IsNumber); at--)
        {
            if (ProperNames.IsParticiple(passage, at)) return SpeakerNouns.StartBefore(passage, at) is { } start ? new(start, at) : null;
        }

        return null;
    }

    private static (int From, string Role)? RoleBefore(Passage passage, int comma)
    {
        if (SpeakerNouns.StartBefore(passage, comma) is not { } start || ProperNames.IsPreposition(passage, start - 1)) return null;
        var isAlone = start == 0 || !passage[start - 1].IsWord
            || passage[start - 1].Entry.Can(SpeechUse.That | SpeechUse.Contrast | SpeechUse.Manner)
            || passage[start - 1].Entry.Can(WordUse.And);
        return isAlone && SpeakerRole.Of(passage, start, comma) is { } role ? (start, role) : null;
    }

    // "Maria Alvarez, an epidemiologist, warned", "Mr Oduya, 43, who was elected in 2010, said", "The mayor, Anne Dupont, said".
    private static SubjectReading? Interrupted(Passage passage, int end)
    {
        var closing = end - 1;
        string? role = null;
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
            if (opening + 1 < closing && passage.IsCapitalised(opening + 1) && RoleBefore(passage, opening) is { } before
                && SpeakerNouns.StartBefore(passage, closing) == opening + 1)
                return new SubjectReading(opening + 1, closing) with { Role = before.Role };
            role = SpeakerRole.Of(passage, opening + 1, closing) ?? role;
            if (Plain(passage, opening) is { } subject && !IsClause(passage, subject))
                return subject.Role is null ? subject with { Role = role } : subject;
            closing = opening;
        }

        return null;
    }

    // "In Ashby, where it rained, said": the words before the insertion are no subject when a preposition introduces them.
    private static bool IsClause(Passage passage, SubjectReading subject) =>
        ProperNames.IsPreposition(passage, subject.From - 1) && !passage.IsCapitalised(subject.From);
}
