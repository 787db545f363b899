namespace FactTracker;

/// <summary>What may stand beside any value. Most values have none of it, so it costs them one empty reference.</summary>
internal sealed record ValueNotes
{
    public static ValueNotes None { get; } = new();

    public string? Words { get; init; }

    public LanguageTag? Language { get; init; }

    public ValueList<Confidence> Confidence { get; init; }

    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>Null for notes that say nothing, so that equal values have equal fields.</summary>
    public static ValueNotes? Tidy(ValueNotes notes) => notes == None ? null : notes;
}
