namespace FactTracker.Reading;

/// <summary>
/// Finds the survey that each sentence takes its values from: a survey that it introduces, or the last one when it goes on about it
/// ("the same poll", "of those polled", "another 20 per cent").
/// </summary>
internal sealed class SurveyReader(Passage passage, List<Mention> mentions, int before)
{
    private const int LastOpening = 3; // Sentences with which a text about a survey begins.
    private const int FarthestOpinion = 3; // Tokens between a share and what people said: "of them".
    private const int MostLatest = 8; // Surveys that "the FOM poll" can refer to.

    private readonly List<Survey> _latest = [];
    private Survey? _current;
    private bool _isOfText; // Whether the text begins with a survey.
    private bool _isGoingOn; // Whether the sentence before was about the current survey.

    /// <summary>The number of surveys in the text so far.</summary>
    public int Count { get; private set; } = before;

    /// <summary>Reads the sentence whose mentions start at an index.</summary>
    /// <returns>The survey, or null, and the index of the mention that is the number of those asked, or -1.</returns>
    public (Survey? Survey, int Sample) Read(int first)
    {
        var found = Find(first);
        _isGoingOn = found.Survey is not null;
        return found;
    }

    private (Survey? Survey, int Sample) Find(int first)
    {
        var isAboutThem = false;
        for (var place = 0; place < passage.Count; place++)
        {
            var entry = passage[place].Entry;
            if (entry.Phrases.IsEmpty) continue;
            if (passage.Find(PhraseKind.Survey, place) is { } noun && !IsVerb(place)) return OfNoun(first, place, noun);
            if (passage.Find(PhraseKind.Surveyed, place) is { } verb)
            {
                if (passage[place - 1].Entry.Can(WordUse.Definite)) isAboutThem = true; // "those polled"
                else if (OfVerb(first, place, verb) is { } asked) return asked;
            }

            isAboutThem |= entry.Starts(PhraseKind.Respondents);
        }

        return isAboutThem || (_isGoingOn && GoesOn()) || (_isOfText && HasOpinion(first)) ? (_current, -1) : (null, -1);
    }

    // "Among people under 30, 46% said", "the party stands at 27%, down three points since September": in a text about a survey.
    private bool HasOpinion(int first)
    {
        var place = 0;
        var hasOpinion = false;
        var isStanding = IsPresent();
        for (var index = first; index < mentions.Count; index++)
        {
            if (mentions[index].Kind == MentionKind.Attribution) return false;
            isStanding &= mentions[index].Kind is not (MentionKind.Date or MentionKind.Period) || IsSince(mentions[index]);
            if (hasOpinion || mentions[index].Kind is not (MentionKind.Percentage or MentionKind.Fraction)) continue;
            var end = mentions[index].Offset + mentions[index].Length;
            while (place < passage.Count && passage[place].Start < end)
            {
                place++;
            }

            hasOpinion = Enumerable.Range(place, FarthestOpinion).Any(at => passage.Find(PhraseKind.Opinion, at) is not null);
        }

        return hasOpinion || (isStanding && mentions.FindIndex(first, mention => mention.Kind == MentionKind.Percentage) >= 0);
    }

    private static bool IsSince(Mention time) => time.Value is DateValue { Date: { Kind: EdtfKind.Interval, IntervalEnd: null } };

    // Whether the first verb is in the present tense.
    private bool IsPresent()
    {
        for (var at = 0; at < passage.Count; at++)
        {
            if (VerbGrammar.Read(passage, at) is var tense and not ClauseTense.None)
                return tense is ClauseTense.Present or ClauseTense.Perfect;
        }

        return false;
    }

    // "They poll", "to survey".
    private bool IsVerb(int place) =>
        passage[place - 1].Entry.Can(WordUse.Pronoun | WordUse.Future) || passage.Find(PhraseKind.To, place - 1) is not null;

    private (Survey? Survey, int Sample) OfNoun(int first, int place, PhraseMatch noun)
    {
        var details = new SurveyGrammar(passage, mentions, first, place, noun.End).Read();
        var isKnown = passage[SurveyGrammar.StartOfNounPhrase(passage, place)].Entry.Can(WordUse.Definite);
        if (isKnown && Latest(details) is { } known)
        {
            known.Complete(details);
            return (_current = known, details.Sample);
        }

        // "A poll suggests": the next sentence may say which one.
        return details.IsDistinct || !isKnown ? (Begin(details), details.Sample) : (null, -1);
    }

    private Survey? Latest(SurveyDetails details)
    {
        for (var i = _latest.Count - 1; i >= 0; i--)
        {
            if (_latest[i].Agrees(details)) return _latest[i];
        }

        return null;
    }

    private (Survey? Survey, int Sample)? OfVerb(int first, int place, PhraseMatch verb)
    {
        var details = new SurveyGrammar(passage, mentions, first, place, verb.End).Read();
        if (details.SampleSize is null) return null;
        if (_current is { } known && (_isGoingOn || known.Details.SampleSize is null) && known.Agrees(details))
        {
            known.Complete(details);
            return (known, details.Sample);
        }

        return verb.Phrase.IsLoose ? null : (Begin(details), details.Sample);
    }

    private Survey Begin(SurveyDetails details)
    {
        if (_latest.Count == MostLatest) _latest.RemoveAt(0);
        _latest.Add(new Survey(details));
        Count++;
        _isOfText = passage.Sentence <= LastOpening; // Another survey leaves open which one is meant.
        return _current = _latest[^1];
    }

    // "Another 20 per cent", "It also found".
    private bool GoesOn() =>
        passage.Find(PhraseKind.Continuation, 0) is not null
            || (passage[0].Entry.Can(WordUse.Pronoun) && (passage[1].Entry.Can(WordUse.Speech) || passage[2].Entry.Can(WordUse.Speech)));
}
