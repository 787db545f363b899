namespace FactTracker.Reading;

/// <summary>
/// Finds attributions, estimates and conditions in a sentence. For each kind the search continues after the last one found.
/// </summary>
internal sealed class SpeechReader(Passage passage)
{
    private int _behindWords; // Estimates and speakers do not share words.
    private int _behindCondition;

    /// <summary>Adds the mentions that start at a position, or have their verb there.</summary>
    public void Read(int place, List<Mention> mentions)
    {
        if (place >= _behindCondition && ConditionGrammar.Read(passage, place) is { } end)
        {
            _behindCondition = end;
            mentions.Add(
                passage.Mention(MentionKind.Condition, place, end) with { Value = new TextValue(passage.Between(place, end).ToString()) });
        }

        if (place < _behindWords) return;
        if (EstimateGrammar.Read(passage, place) is { } estimate) Add(estimate, place, mentions);
        else if (AttributionGrammar.Read(passage, place) is { } attribution && attribution.From >= _behindWords) Add(attribution, mentions);
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

    private void Add(AttributionReading attribution, List<Mention> mentions)
    {
        mentions.Add(passage.Mention(MentionKind.Attribution, attribution.From, attribution.End) with
        {
            Value = new TextValue(attribution.Name),
            Modality = attribution.Modality,
        });
        _behindWords = attribution.End;
    }
}
