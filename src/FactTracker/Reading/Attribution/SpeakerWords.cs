namespace FactTracker.Reading;

/// <summary>A speaker as the words of a sentence name it.</summary>
/// <param name="Name">The name without titles, or the words for a speaker without a name.</param>
/// <param name="Role">The role in words, or null.</param>
/// <param name="Kind">The kind of speaker.</param>
/// <param name="Gender">He or she where a form of address or a role shows it; otherwise none.</param>
/// <param name="IsNamed">Whether the name is a proper name.</param>
internal sealed record SpeakerWords(
    string Name, string? Role, SpeakerKind Kind, SpeechUse Gender = SpeechUse.None, bool IsNamed = true)
{
    /// <summary>Whether the words can be the subject of a verb that also has subjects other than people and organisations.</summary>
    public bool IsFirm { get; init; } = true;
}
