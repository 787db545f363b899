namespace FactTracker.Reading;

/// <summary>The subject of a verb of speech.</summary>
/// <param name="From">The position of its first token.</param>
/// <param name="End">The position after the last token of the name; for a pronoun, after the pronoun.</param>
/// <param name="Pronoun">He, she, they or it, or none.</param>
/// <param name="IsSame">Whether it is the subject of the verb of speech before it: "denies it and puts the figure at".</param>
internal readonly record struct SubjectReading(int From, int End, SpeechUse Pronoun = SpeechUse.None, bool IsSame = false)
{
    /// <summary>The role in words that stand apart from the name, or null.</summary>
    public string? Role { get; init; }
}
