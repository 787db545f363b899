namespace FactTracker.Reading;

/// <summary>
/// Decides whether a date without a year or a weekday looks ahead from publication or back, by the verb of the clause it stands in. The
/// nearest verb before the date decides: "He said on Tuesday that the vote will be held on Friday". A date before the verb of its clause is
/// decided by that verb: "On Friday the vote will be held".
/// </summary>
internal static class TenseGrammar
{
    private const int Farthest = 40; // Tokens. A verb farther away is not that of the clause.
    private const int Nearest = 8; // Tokens of a date.

    /// <summary>Whether the clause looks ahead; null when it has no verb.</summary>
    public static bool? IsAhead(Passage passage, int at)
    {
        var isUntil = passage.Find(PhraseKind.Until, at) is not null;
        var hasProgressive = false; // "after falling in February"
        for (var place = at - 1; place >= Math.Max(0, at - Farthest); place--)
        {
            if (IsBoundary(passage, place)) break;
            if (Ahead(passage, place, at, isUntil) is { } ahead)
                return passage[place].Entry.Does(ClauseUse.Telling) && !IsBeside(passage, place, at) && IsSubject(passage, at)
                    ? Behind(passage, at)
                    : ahead;
            hasProgressive |= EndsLikeProgressive(passage, place);
        }

        var behind = Behind(passage, at);
        return hasProgressive ? behind ?? false : behind;
    }

    /// <summary>
    /// Whether the verb directly behind a time shows that it belongs to the subject: "said the vote on Friday will be close".
    /// </summary>
    public static bool IsSubject(Passage passage, int at)
    {
        for (var place = at; place < at + Nearest; place++)
        {
            if (VerbGrammar.Read(passage, place) != ClauseTense.None) return true;
            var entry = passage[place].Entry;
            if (!passage[place].IsNumber && !entry.DenotesTime && !entry.Can(WordUse.When | WordUse.At)) return false;
        }

        return false;
    }

    // Decided by a verb before the date; null when there is none at the position.
    private static bool? Ahead(Passage passage, int place, int at, bool isUntil)
    {
        var entry = passage[place].Entry;
        if (entry.Does(ClauseUse.Defer) && (isUntil || IsMovedTo(passage, at))) return true;
        if (IsProgressive(passage, place)) return true;
        if (entry.Does(ClauseUse.Plan) && entry.Does(ClauseUse.Present)) return true; // "Forecasters expect rain on Friday".
        switch (VerbGrammar.Read(passage, place))
        {
            case ClauseTense.Ahead: return true;
            case ClauseTense.Present: return isUntil || IsScheduled(passage, place, at);
            case ClauseTense.Perfect or ClauseTense.Past or ClauseTense.Pluperfect: return false;
        }

        if (entry.Does(ClauseUse.Infinitive)) return InfinitiveLooksAhead(passage, place);
        return entry.Does(ClauseUse.Event) && IsEvent(passage, place, at) ? true : null;
    }

    // "is on 6 October", "is due on Friday", "opens on".
    private static bool IsScheduled(Passage passage, int place, int at) =>
        passage[place].Entry.Does(ClauseUse.Event) ? IsEvent(passage, place, at) : passage[place].Entry.Does(ClauseUse.Present)
            && at - place <= 2
            && IsOnlyPreposition(passage, place + 1, at);

    private static bool IsOnlyPreposition(Passage passage, int from, int at)
    {
        for (var place = from; place < at; place++)
        {
            if (!passage[place].Entry.Can(WordUse.When | WordUse.At)) return false;
        }

        return true;
    }

    // "is travelling to Rome".
    private static bool IsProgressive(Passage passage, int place) =>
        passage[place - 1].Entry.Does(ClauseUse.Present) && !passage[place - 1].Entry.Can(WordUse.Verb)
            && EndsLikeProgressive(passage, place);

    private static bool EndsLikeProgressive(Passage passage, int place) =>
        passage.Language.ProgressiveEnding.Length > 0 && passage[place].Length > passage.Language.ProgressiveEnding.Length + 2
            && passage.TextAt(place).EndsWith(passage.Language.ProgressiveEnding, StringComparison.OrdinalIgnoreCase);

    // "Talks resume on Monday", but "The votes on Monday were": a noun, because a verb follows.
    private static bool IsEvent(Passage passage, int place, int at)
    {
        if (place == 0 || VerbGrammar.Read(passage, place - 1) != ClauseTense.None) return false;
        var before = passage[place - 1].Entry;
        // "may go in May": behind an auxiliary it is an infinitive.
        return (!before.Can(WordUse.Function | WordUse.At) || before.Can(WordUse.Pronoun)) && !passage[place - 1].IsNumber
            && Behind(passage, at) is null;
    }

    // "postponed to 4 November", "moved to Friday".
    private static bool IsMovedTo(Passage passage, int at) =>
        passage[at - 1].Entry.Does(ClauseUse.Infinitive) || passage.Find(PhraseKind.Until, at - 1) is not null;

    // "is to vote", "plans to vote"; "failed to pay" looks back like its verb.
    private static bool? InfinitiveLooksAhead(Passage passage, int place)
    {
        var isVerb = passage[place + 1].IsWord && !passage.IsCapitalised(place + 1)
            && !passage[place + 1].Entry.Can(WordUse.Article | WordUse.Definite | WordUse.When);
        if (!isVerb) return null;
        if (passage[place + 1].Entry.Does(ClauseUse.Be) && VerbGrammar.Read(passage, place - 1) == ClauseTense.None) return true;
        return passage[place - 1].Entry.Does(ClauseUse.Plan | ClauseUse.Present) || VerbGrammar.IsAhead(passage, place - 1)
            || VotedTo(passage, place) ? true : null;
    }

    // "The union voted on Thursday to strike in October": "to" behind a time.
    private static bool VotedTo(Passage passage, int place) => passage[place - 1].Entry.DenotesTime;

    // Decided by the first finite verb behind the date.
    private static bool? Behind(Passage passage, int at)
    {
        var hasComma = false;
        for (var place = at; place < Math.Min(passage.Count, at + Farthest); place++)
        {
            if (passage[place].Symbol == ',' && !hasComma && place - at <= 4)
            {
                hasComma = true;
                continue;
            }

            if (place > at && IsBoundary(passage, place)) return null;
            switch (VerbGrammar.Read(passage, place))
            {
                case ClauseTense.Ahead: return true;
                case ClauseTense.Past or ClauseTense.Pluperfect or ClauseTense.Perfect or ClauseTense.Present: return false;
            }
        }

        return null;
    }

    // "said on Tuesday": only a preposition stands between.
    private static bool IsBeside(Passage passage, int place, int at) => IsOnlyPreposition(passage, place + 1, at);

    private static bool IsBoundary(Passage passage, int place) =>
        passage[place].Symbol is ',' or ';' or ':' or '(' or ')' or '—' or '"' or '“' or '”'
            || (passage[place].IsDash && !passage[place].IsGlued)
            || (passage[place].Entry.Does(ClauseUse.Opens | ClauseUse.Describes | ClauseUse.Contrasts | ClauseUse.Moment | ClauseUse.Shifts)
                && !IsPartOfDate(passage, place));

    // "before Christmas", "that Friday".
    private static bool IsPartOfDate(Passage passage, int place) => passage[place + 1].Entry.DenotesTime;
}
