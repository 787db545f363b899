namespace FactTracker;

/// <summary>Somebody's verdict on a claim, with a rating (schema.org ClaimReview).</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new Review { Author = "A Fact-Checker", Verdict = Verdict.MostlyTrue, Published = "2025-09-21" }</code></example>
public sealed record Review
{
    /// <summary>The id, an IRI or any id, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Who judged, or null.</summary>
    public Agent? Author { get; init; }

    /// <summary>The verdict in our words, or null.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The publisher's own mark, or null.</summary>
    public Rating? Rating { get; init; }

    /// <summary>When it was published, or null.</summary>
    public DateStatement? Published { get; init; }

    /// <summary>Where it can be read, or null.</summary>
    public Url? Url { get; init; }

    /// <summary>Its title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>What it says in short, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>The language it is in, or null for that of the claim.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Its words in other languages.</summary>
    public ValueList<Translation> Translations { get; init; }

    /// <summary>Members that the format does not list.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;
}
