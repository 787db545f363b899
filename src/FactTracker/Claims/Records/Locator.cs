namespace FactTracker;

/// <summary>A place in a source: in words, or by page, section, paragraph, time or fragment.</summary>
/// <remarks>Equal by content. A claim can cite the same source again with another locator.</remarks>
/// <example><code>new Citation("note") { Locator = "section 3, paragraph 3" }</code></example>
public sealed partial record Locator
{
    /// <summary>The place in words, or null.</summary>
    public string? Words { get; init; }

    /// <summary>The page or pages, or null.</summary>
    public string? Page { get; init; }

    /// <summary>The section, or null.</summary>
    public string? Section { get; init; }

    /// <summary>The paragraph, or null.</summary>
    public string? Paragraph { get; init; }

    /// <summary>The time in a recording, or null.</summary>
    public MediaTime? Time { get; init; }

    /// <summary>The fragment identifier of the medium, such as <c>t=350,370</c> or <c>char=0,12</c>, or null.</summary>
    public string? Fragment { get; init; }

    /// <summary>The members that the format does not define.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>Whether it has a place in words and no other member.</summary>
    internal bool IsWordsAlone => Words is not null && Page is null && Section is null && Paragraph is null && Time is null
        && Fragment is null && Extensions.Count == 0;

    /// <summary>Creates a place in words, so that a string literal can be used as a locator.</summary>
    /// <param name="words">The words.</param>
    public static implicit operator Locator(string words) => new() { Words = words };

    /// <summary>Returns the place as one line of text.</summary>
    public override string ToString() => string.Join(", ", Parts());

    private IEnumerable<string> Parts()
    {
        if (Words is not null) yield return Words;
        if (Page is not null) yield return $"page {Page}";
        if (Section is not null) yield return $"section {Section}";
        if (Paragraph is not null) yield return $"paragraph {Paragraph}";
        if (Time is not null) yield return $"at {Time}";
        if (Fragment is not null) yield return $"#{Fragment}";
    }
}
