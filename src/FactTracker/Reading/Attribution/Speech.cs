namespace FactTracker.Reading;

/// <summary>An attribution with its speakers.</summary>
/// <param name="Words">The words of the attribution.</param>
/// <param name="Offset">The offset of its first character.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Speakers">The speakers; empty when a pronoun stands for nobody named before.</param>
/// <param name="Modality">The modality that it gives the statement.</param>
/// <param name="IsBehind">Whether it follows what is stated.</param>
internal sealed record Speech(
    string Words, int Offset, int End, IReadOnlyList<SpeakerIdentity> Speakers, Modality Modality, bool IsBehind)
{
    /// <summary>Whether a speaker named before was taken for the words.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>Whether a clause that it introduces can be joined to a statement of the writer before it: ", and the bank said".</summary>
    public bool IsJoined { get; init; }

    public string Names => string.Join(" and ", Speakers.Select(speaker => speaker.Name));
}
