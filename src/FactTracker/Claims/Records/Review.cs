namespace FactTracker;

/// <summary>A review of a claim, with its verdict and rating (schema.org ClaimReview).</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new Review { Author = "A Fact-Checker", Verdict = Verdict.MostlyTrue, Published = "2025-09-21" }</code></example>
public sealed partial record Review
{
    /// <summary>The id, an IRI or any id, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The reviewer, or null.</summary>
    public Agent? Author { get; init; }

    /// <summary>The verdict in the words of the format, or null.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The rating on the publisher's own scale, or null.</summary>
    public Rating? Rating { get; init; }

    /// <summary>When it was published, or null.</summary>
    public DateStatement? Published { get; init; }

    /// <summary>The address at which it can be read, or null.</summary>
    public Url? Url { get; init; }

    /// <summary>The title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>A summary, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>The language of the review, or null for the language of the claim.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Translations of its texts.</summary>
    public ValueList<Translation> Translations { get; init; }

    /// <summary>The members that the format does not define.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;
}
