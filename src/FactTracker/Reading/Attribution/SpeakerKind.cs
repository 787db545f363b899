namespace FactTracker.Reading;

/// <summary>What kind of speaker a name stands for, as far as its words show.</summary>
internal enum SpeakerKind
{
    /// <summary>A name that can be that of a person or an organisation: "Barton".</summary>
    Unknown,

    Person,

    /// <summary>People: "officials".</summary>
    Group,

    Organisation,

    /// <summary>A report, a survey or data.</summary>
    Document,
}
