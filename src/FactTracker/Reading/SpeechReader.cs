namespace FactTracker.Reading;

/// <summary>
/// Finds attributions, estimates and conditions, sentence by sentence. For each kind the search continues after the last one found. It
/// remembers the speakers and the open quotation from one sentence to the next.
/// </summary>
internal sealed class SpeechReader(Passage passage)
{
    private readonly SpeakerReader _speakers = new(passage);
    private readonly QuotationReader _quotations = new(passage);
    private SentenceSpeech _sentence = new();
    private int _behindWords; // Estimates and speakers do not share words.
    private int _behindCondition;

    /// <summary>Prepares for a new sentence.</summary>
    public void Begin()
    {
        _behindWords = _behindCondition = 0;
        if (_sentence.IsEmpty) _sentence.Clear();
        else _sentence = new SentenceSpeech();
        _quotations.Begin();
    }

    /// <summary>Finishes the sentence and returns who says what in it; null when nobody says anything.</summary>
    public SentenceSpeech? End()
    {
        _quotations.End(_sentence);
        return _sentence.IsEmpty ? null : _sentence;
    }

    /// <summary>Adds the mentions that start at a position, or have their verb there.</summary>
    public void Read(int place, List<Mention> mentions)
    {
        if (place >= _behindCondition && ConditionGrammar.Read(passage, place) is { } end)
        {
            _behindCondition = end;
            mentions.Add(
                passage.Mention(MentionKind.Condition, place, end) with { Value = new TextValue(passage.Between(place, end).ToString()) });
        }

        _quotations.Read(place, _sentence);
        if (passage[place].Entry.Can(SpeechUse.Contrast) || ProperNames.IsRelative(passage, place))
            _sentence.AddBarrier(passage[place].Start);
        if (place < _behindWords) return;
        _speakers.Introduce(place);
        if (AttributionGrammar.Read(passage, place) is { } attribution && attribution.From >= _behindWords
            && _speakers.Read(attribution, _sentence) is { } speech)
            Add(speech, attribution, mentions);
        else if (EstimateGrammar.Read(passage, place) is { } estimate) Add(estimate, place, mentions);
    }

    private void Add(PhraseMatch estimate, int place, List<Mention> mentions)
    {
        var words = passage.Between(place, estimate.End).ToString();
        mentions.Add(passage.Mention(MentionKind.Estimate, place, estimate.End) with
        {
            Value = new TextValue(words),
            Modality = estimate.Phrase.Modality,
            Likelihood = estimate.Phrase.IsLikelihood ? Confidence.InWords(words) : null,
        });
        _behindWords = estimate.End;
    }

    // A pronoun for nobody named before is no mention, but the drafts report that it stands there.
    private void Add(Speech speech, AttributionReading attribution, List<Mention> mentions)
    {
        _sentence.Add(speech);
        _behindWords = attribution.End;
        if (speech.Speakers.Count == 0) return;
        mentions.Add(passage.Mention(MentionKind.Attribution, attribution.From, attribution.End) with
        {
            Value = new TextValue(speech.Names),
            Modality = attribution.Modality,
            Reason = speech.IsGuessed ? "the speaker was named before" : null,
        });
    }
}
