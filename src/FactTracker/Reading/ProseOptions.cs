namespace FactTracker.Reading;

/// <summary>What is known of a text before it is read.</summary>
/// <example><code>ProseReader.Read(text, new ProseOptions { Published = Edtf.Parse("2025-09-18") });</code></example>
public sealed record ProseOptions
{
    /// <summary>Nothing known.</summary>
    public static ProseOptions None { get; } = new();

    /// <summary>When the text was published, from which "last year" and "yesterday" are counted; without it they have no value.</summary>
    public Edtf? Published { get; init; }

    /// <summary>The title of the text, for the source of the drafts.</summary>
    public string? Title { get; init; }
}
