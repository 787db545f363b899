namespace FactTracker;

/// <summary>
/// The members that any value can have in addition to its content. Most values have none, which costs them a single null reference.
/// </summary>
internal sealed record ValueNotes
{
    public static ValueNotes None { get; } = new();

    public string? Words { get; init; }

    public LanguageTag? Language { get; init; }

    public ValueList<Confidence> Confidence { get; init; }

    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>Returns null for empty notes, so that equal values have equal fields.</summary>
    public static ValueNotes? Tidy(ValueNotes notes) => notes == None ? null : notes;
}
