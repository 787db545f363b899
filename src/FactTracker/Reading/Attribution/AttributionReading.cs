namespace FactTracker.Reading;

/// <summary>An attribution found in a passage, before it is known who a pronoun or a surname stands for.</summary>
/// <param name="Speakers">The speakers in words; empty for a pronoun and for the speaker of the verb before.</param>
/// <param name="Modality">The modality: reported, alleged when the verb expresses doubt, or denied.</param>
/// <param name="From">The position of its first token.</param>
/// <param name="End">The position after its last token.</param>
/// <param name="IsBehind">Whether it follows what is stated rather than introduces it.</param>
internal sealed record AttributionReading(SpeakerWords[] Speakers, Modality Modality, int From, int End, bool IsBehind)
{
    /// <summary>He, she, they or it; otherwise none.</summary>
    public SpeechUse Pronoun { get; init; }

    /// <summary>Whether a conjunction joins it to the words before: ", and the bank said".</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether its speaker is that of the attribution before it.</summary>
    public bool IsSame { get; init; }
}
