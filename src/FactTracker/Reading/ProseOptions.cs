namespace FactTracker.Reading;

/// <summary>Options for parsing prose: what is known about the text.</summary>
/// <example><code>ProseReader.Read(text, new ProseOptions { Published = Edtf.Parse("2025-09-18") });</code></example>
public sealed record ProseOptions
{
    /// <summary>No options.</summary>
    public static ProseOptions None { get; } = new();

    /// <summary>The publication date of the text. "Last year" and "yesterday" are relative to it, and have no value without it.</summary>
    public Edtf? Published { get; init; }

    /// <summary>
    /// The language of the text; null, the default, determines it from the text. German, English, Spanish, French and Russian are read,
    /// each
    /// in all its regions.
    /// </summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The title of the text, used for the source of the drafts.</summary>
    public string? Title { get; init; }
}
