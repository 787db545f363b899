namespace FactTracker.Reading;

/// <summary>
/// A speaker of a text, with what is known of it so far: a later sentence may give the full name or the role. All mentions of it share one
/// identity, so that the drafts write it the same way.
/// </summary>
internal sealed class SpeakerIdentity(SpeakerWords words)
{
    public string Name { get; private set; } = words.Name;

    public string? Role { get; private set; } = words.Role;

    public SpeakerKind Kind { get; private set; } = words.Kind;

    public SpeechUse Gender { get; private set; } = words.Gender;

    public bool IsNamed { get; } = words.IsNamed;

    public Agent Agent => new(Name) { Role = Role };

    /// <summary>Adds what other words for the same speaker state.</summary>
    public void Add(SpeakerWords words)
    {
        if (IsNamed && words.IsNamed && words.Kind != SpeakerKind.Organisation && words.Name.Length > Name.Length
            && words.Name.EndsWith(Name, StringComparison.OrdinalIgnoreCase)) Name = words.Name;
        Role ??= words.Kind == SpeakerKind.Person ? words.Role : null;
        if (Kind == SpeakerKind.Unknown) Kind = words.Kind;
        if (Gender == SpeechUse.None) Gender = words.Gender;
    }

    /// <summary>Whether a pronoun can stand for the speaker.</summary>
    public bool Fits(SpeechUse pronoun)
    {
        if ((pronoun & (SpeechUse.He | SpeechUse.She)) != 0)
            return Kind is SpeakerKind.Person or SpeakerKind.Unknown && (Gender == SpeechUse.None || (Gender & pronoun) != 0);
        return (pronoun & SpeechUse.They) != 0
            ? Kind is SpeakerKind.Group or SpeakerKind.Organisation or SpeakerKind.Unknown
            : Kind is SpeakerKind.Organisation or SpeakerKind.Document or SpeakerKind.Unknown;
    }

    /// <summary>Records that a pronoun was taken for the speaker.</summary>
    public void Confirm(SpeechUse pronoun)
    {
        if ((pronoun & (SpeechUse.He | SpeechUse.She)) == 0) return;
        Gender = pronoun;
        Kind = SpeakerKind.Person;
    }
}
