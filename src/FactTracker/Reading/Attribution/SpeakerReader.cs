namespace FactTracker.Reading;

/// <summary>Determines the speakers of attributions, from their words and from the speakers named before.</summary>
internal sealed class SpeakerReader(Passage passage)
{
    private const int LongestName = 6; // Tokens.

    private readonly SpeakerMemory _memory = new();

    /// <summary>The attribution with its speakers, or null when it continues another that is not there.</summary>
    public Speech? Read(AttributionReading attribution, SentenceSpeech sentence)
    {
        var isGuessed = false;
        List<SpeakerIdentity> speakers = [];
        var isSame = attribution.IsSame && sentence.Speeches is [.., var last]
            && !sentence.IsBarred(last.End, passage[attribution.From].Start);
        if (isSame)
        {
            speakers.AddRange(sentence.Speeches[^1].Speakers);
            isGuessed = sentence.Speeches[^1].IsGuessed;
        }
        else if (attribution.IsSame)
        {
            if (attribution.Speakers.Length == 0) return null;
        }
        else if (attribution.Pronoun != SpeechUse.None)
        {
            isGuessed = true;
            if (_memory.Find(attribution.Pronoun, passage.Sentence) is { } who) speakers.Add(who);
        }

        foreach (var words in isSame ? [] : attribution.Speakers)
        {
            var (who, isCarried) = _memory.Find(words, passage.Sentence);
            isGuessed |= isCarried;
            speakers.Add(who);
        }

        return new Speech(
            passage.Between(attribution.From, attribution.End).ToString(), passage[attribution.From].Start,
            passage[attribution.End - 1].End, speakers, attribution.Modality, attribution.IsBehind)
        {
            IsGuessed = isGuessed,
            IsJoined = attribution.IsJoined,
        };
    }

    /// <summary>Remembers a person who is named with a title or a role without speaking: "Mr Hale met the minister Jane Roe".</summary>
    public void Introduce(int place)
    {
        if (!passage[place].Entry.Can(SpeechUse.Honorific | SpeechUse.Office | SpeechUse.Person)) return;
        var end = passage[place + 1].Symbol == '.' ? place + 2 : place + 1;
        if (!ProperNames.IsName(passage, end)) return;
        while (end - place < LongestName && (ProperNames.IsName(passage, end) || ProperNames.IsParticle(passage, end)
            || (ProperNames.IsSign(passage, end) && passage[end + 1].IsGlued && passage.IsCapitalised(end + 1))))
        {
            end++;
        }

        var from = passage[place].Entry.Can(SpeechUse.Honorific) ? place : SpeakerNouns.StartBefore(passage, end) ?? place;
        foreach (var words in SpeakerNaming.Of(passage, from, end))
        {
            if (words is { Kind: SpeakerKind.Person, IsNamed: true }) _memory.Find(words, passage.Sentence, speaks: false);
        }
    }
}
