namespace FactTracker;

/// <summary>A review's mark: a number on the publisher's own scale, the publisher's own word, or both (schema.org Rating).</summary>
/// <remarks>Numbers are exact decimals on whatever scale the publisher uses; nothing is assumed of an end that is not stated.</remarks>
/// <example><code>new Rating { Value = 2, Worst = 1, Best = 5, Label = "Mostly false" }</code></example>
public sealed record Rating
{
    /// <summary>The mark, or null.</summary>
    public decimal? Value { get; init; }

    /// <summary>The best mark there is, or null.</summary>
    public decimal? Best { get; init; }

    /// <summary>The worst mark there is, or null.</summary>
    public decimal? Worst { get; init; }

    /// <summary>The publisher's own word for it, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Members that the format does not list.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;
}
