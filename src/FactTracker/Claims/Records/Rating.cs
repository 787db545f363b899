namespace FactTracker;

/// <summary>
/// The rating that a review gives: a number on the publisher's scale, the publisher's words, or both (schema.org Rating).
/// </summary>
/// <remarks>Numbers are exact decimals on the scale of the publisher. An end of the scale that is not stated is unknown.</remarks>
/// <example><code>new Rating { Value = 2, Worst = 1, Best = 5, Label = "Mostly false" }</code></example>
public sealed partial record Rating
{
    /// <summary>The number, or null.</summary>
    public decimal? Value { get; init; }

    /// <summary>The best number of the scale, or null.</summary>
    public decimal? Best { get; init; }

    /// <summary>The worst number of the scale, or null.</summary>
    public decimal? Worst { get; init; }

    /// <summary>The publisher's words for the rating, or null.</summary>
    public string? Label { get; init; }

    /// <summary>The members that the format does not define.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;
}
