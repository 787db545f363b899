namespace FactTracker.Reading;

/// <summary>
/// Determines the role of a time by the words beside it, with bounded look-ahead.
/// <code>
/// spoken   = verb-of-speaking [listener] [preposition] time / time [","] subject verb-of-speaking
/// source   = time document / document preposition time
/// compared = superlative … "since" time / comparison [preposition] time / time "levels"
/// </code>
/// </summary>
internal static class TimeRoles
{
    private const int Farthest = 10; // Tokens between a time and the verb of its clause.
    private const int NearestNorm = 4; // Tokens between "above" and the norm.

    /// <summary>The role of the time between two positions.</summary>
    public static TimeRole Of(Passage passage, int from, int end)
    {
        if (passage[from].Entry.Does(ClauseUse.Now) && end == from + 1) return TimeRole.Now;
        if (IsCompared(passage, from, end)) return TimeRole.Compared;
        if (passage[end].Entry.Does(ClauseUse.Document) && !passage[from - 1].Entry.Can(WordUse.When | WordUse.At)) return TimeRole.Source;
        return Spoken(passage, from, end)
            ?? (IsOfDocument(passage, from) || IsOfIssue(passage, from, end) ? TimeRole.Source : TimeRole.About);
    }

    private static bool IsCompared(Passage passage, int from, int end)
    {
        if (passage[end].Entry.Does(ClauseUse.Level)) return true;
        var place = from - 1;
        while (place > from - 3 && passage[place].Entry.Can(WordUse.When | WordUse.At | WordUse.Definite)
            && !passage[place].Entry.Can(WordUse.On))
        {
            place--;
        }

        if (passage[place].Entry.Does(ClauseUse.Compares) || IsWith(passage, place)) return true;
        if (IsLikened(passage, place, from) || IsNorm(passage, place)) return true;
        if (passage[place].IsWord && passage[place].Entry.Starts(PhraseKind.From) && place == from - 1
            && !passage[end].Entry.Starts(PhraseKind.Onwards)) return true;
        // "up 5% on 2023", "on a year earlier": days alone follow "on" when it means "at".
        var before = passage[from - 1].Entry.Can(WordUse.Definite) ? from - 2 : from - 1;
        if (passage[before].Entry.Can(WordUse.On) && IsLongerThanDay(passage, from, end)) return true;
        return IsSince(passage, from) && IsSuperlative(passage, from);
    }

    // "compared with", "compared to".
    private static bool IsWith(Passage passage, int place) => passage[place].IsWord && passage[place - 1].Entry.Does(ClauseUse.Compares);

    // "the same as last year", "twice as many as in 2019", "rose in August, as in July"; but not "such as in July".
    private static bool IsLikened(Passage passage, int place, int from)
    {
        if (!passage[place].Entry.Does(ClauseUse.Likens)) return false;
        if (passage[place - 1].Symbol == ',') return place < from - 1;
        return passage[place - 1].Entry.Starts(PhraseKind.Other) || passage[place - 2].Entry.Does(ClauseUse.Likens);
    }

    // "1.9 degrees above the average for 1961 to 1990".
    private static bool IsNorm(Passage passage, int place)
    {
        if (!passage[place].Entry.Does(ClauseUse.Norm)) return false;
        for (var before = place - 1; before >= place - NearestNorm; before--)
        {
            if (passage[before].Entry.Can(WordUse.Beyond) || passage[before].Entry.Does(ClauseUse.Compares)) return true;
        }

        return false;
    }

    private static bool IsLongerThanDay(Passage passage, int from, int end)
    {
        var isPartOfYear = false; // "on the third quarter of 2023"
        for (var place = from; place < end; place++)
        {
            if (passage[place].Entry.Weekday is not null || passage[place].Entry.Month is not null
                || passage[place].Entry.TimeUnit == TimeUnit.Day)
                return false;
            isPartOfYear |= passage[place].Entry.TimeUnit is TimeUnit.Quarter or TimeUnit.Half;
        }

        return passage[end - 1].IsNumber
            ? passage[end - 1].Length == 4 && (end == from + 1 || isPartOfYear)
            : passage[from].IsWord && passage.Find(PhraseKind.Holiday, from) is null && passage.Find(PhraseKind.Today, from) is null;
    }

    private static bool IsSince(Passage passage, int from) =>
        (passage[from].IsWord && passage.Find(PhraseKind.Since, from) is not null)
            || (passage[from - 1].IsWord && passage.Find(PhraseKind.Since, from - 1) is not null);

    private static bool IsSuperlative(Passage passage, int from)
    {
        for (var place = from - 1; place >= Math.Max(0, from - Farthest); place--)
        {
            var isHedge = passage.Find(PhraseKind.HedgeBefore, place - 1) is not null; // "at least"
            if (!isHedge && (passage[place].Entry.Does(ClauseUse.Extreme) || passage[place].Entry.Can(WordUse.Superlative))) return true;
            if (passage[place].Symbol is ';' or ':' or '(') return false;
        }

        return false;
    }

    // "a study in 2019"
    private static bool IsOfDocument(Passage passage, int from) =>
        passage[from - 1].Entry.Can(WordUse.When | WordUse.At | WordUse.Of) && passage[from - 2].Entry.Does(ClauseUse.Document)
            && !passage[from - 2].Entry.Does(ClauseUse.Poll | ClauseUse.Finding);

    // "Data for November will be published": what is published, not when.
    private static bool IsOfIssue(Passage passage, int from, int end) =>
        passage[from - 1].Entry.Can(WordUse.When) && VerbGrammar.Read(passage, end) == ClauseTense.Ahead
            && (passage[end + 1].Entry.Does(ClauseUse.Issue) || passage[end + 2].Entry.Does(ClauseUse.Issue));

    private static TimeRole? Spoken(Passage passage, int from, int end) =>
        Behind(passage, from, end) ?? (IsSubjectOfSpeech(passage, from, end) ? TimeRole.Spoken
            : IsOfEstimate(passage, end) ? TimeRole.Published : null);

    // "which in January put the number of jobs at 8,800".
    private static bool IsOfEstimate(Passage passage, int end)
    {
        if (!passage[end].Entry.Can(SpeechUse.Puts) || !passage[end + 1].Entry.Can(WordUse.Definite | WordUse.Pronoun)) return false;
        for (var place = end + 2; place < end + Farthest; place++)
        {
            if (passage[place].IsNumber) return passage[place - 1].Entry.Can(WordUse.At);
        }

        return false;
    }

    // "said in a statement on Tuesday", "published in March"; a value between leaves it open.
    private static TimeRole? Behind(Passage passage, int from, int end)
    {
        var hasValue = false;
        for (var place = from - 1; place >= Math.Max(0, from - Farthest); place--)
        {
            var entry = passage[place].Entry;
            if (IsNoSpeech(passage, place, from, end)) return null;
            if (entry.Does(ClauseUse.Telling | ClauseUse.Issue) && !IsNoun(passage, place))
                return !IsOnlyPreposition(passage, place + 1, from) && IsSubject(passage, from, end) ? null
                    : hasValue ? TimeRole.Unsure : entry.Does(ClauseUse.Telling) ? TimeRole.Spoken : TimeRole.Published;
            if (entry.Does(ClauseUse.Finding) && !IsNoun(passage, place))
                return IsOnlyPreposition(passage, place + 1, from) ? TimeRole.Published
                    : hasValue && passage[end - 1].Entry.Weekday is not null ? TimeRole.Unsure : null; // "reported $5m on Friday"
            if (EndsSpeech(passage, place)) return null;
            hasValue |= passage[place].IsNumber || entry.Cardinal is not null;
        }

        return null;
    }

    // "will be published", "jobs were added", "reported third-quarter sales".
    private static bool IsNoSpeech(Passage passage, int place, int from, int end) =>
        (passage[place].Entry.Does(ClauseUse.Issue) && VerbGrammar.Read(passage, place) == ClauseTense.Ahead)
            || (passage[place].Entry.Does(ClauseUse.Telling) && IsChanged(passage, place))
            || (place == from - 1 && IsAdjective(passage, from, end));

    // Another clause, or another time: "said on Tuesday sales in June were".
    private static bool EndsSpeech(Passage passage, int place) =>
        SegmentGrammar.IsBoundary(passage, place) || VerbGrammar.Read(passage, place) != ClauseTense.None
            || passage[place].Entry.Does(ClauseUse.Infinitive | ClauseUse.Moment | ClauseUse.Shifts)
            || passage[place].Entry is { Weekday: not null } or { Month: not null };

    private static bool IsAdjective(Passage passage, int from, int end) =>
        passage[end].IsWord && !passage[end].Entry.Can(WordUse.Function) && passage[end - 1].Entry.Weekday is null
            && !passage[from].Entry.Can(WordUse.When | WordUse.At) && VerbGrammar.Read(passage, end) == ClauseTense.None;

    // "4,700 jobs were added in 2022", "it added 300 jobs in May".
    private static bool IsChanged(Passage passage, int place) =>
        passage[place].Entry.Can(WordUse.Change) && (passage[place - 1].Entry.Can(WordUse.Finite)
            || passage[place - 1].Entry.Does(ClauseUse.Be) || passage[place + 1].IsNumber);

    private static bool IsSubject(Passage passage, int from, int end) =>
        TenseGrammar.IsSubject(passage, from) || TenseGrammar.IsSubject(passage, end - 1);

    private static bool IsNoun(Passage passage, int place) =>
        passage[place - 1].Entry.Can(WordUse.Article | WordUse.Of) || (passage[place - 1].Entry.Can(WordUse.Definite)
            && !passage[place - 1].Entry.Can(WordUse.Pronoun));

    private static bool IsOnlyPreposition(Passage passage, int from, int end)
    {
        for (var place = from; place < end; place++)
        {
            if (!passage[place].Entry.Can(WordUse.When | WordUse.At)) return false;
        }

        return true;
    }

    // "On Tuesday the ministry said that", "In January the chief executive, Ana Roth, said".
    private static bool IsSubjectOfSpeech(Passage passage, int from, int end)
    {
        if (!IsAtStart(passage, from)) return false;
        for (var place = end; place < Math.Min(passage.Count, end + Farthest + 2); place++)
        {
            var entry = passage[place].Entry;
            if (passage[place].IsNumber || entry.Cardinal is not null || passage[place].Symbol is ';' or ':' or '(') return false;
            if (entry.Does(ClauseUse.Telling)) return !IsNoun(passage, place) && !IsActing(passage, place);
            if (entry.Does(ClauseUse.Finding)) return passage[place + 1].Entry.Does(ClauseUse.Opens);
            if (entry.Does(ClauseUse.Describes | ClauseUse.Moment) || VerbGrammar.Read(passage, place) != ClauseTense.None) return false;
        }

        return false;
    }

    // "announced 500 job cuts", "confirmed 12 cases": the statement is the event.
    private static bool IsActing(Passage passage, int place) =>
        passage[place + 1].IsNumber || passage[place + 1].Entry.Cardinal is not null;

    private static bool IsAtStart(Passage passage, int from)
    {
        for (var place = from - 1; place >= 0; place--)
        {
            var entry = passage[place].Entry;
            if (!entry.Can(WordUse.When | WordUse.At | WordUse.Definite | WordUse.Article)
                && !entry.Does(ClauseUse.Joins | ClauseUse.Document))
                return passage[place].Symbol is '"' or '“' or '”';
        }

        return true;
    }
}
