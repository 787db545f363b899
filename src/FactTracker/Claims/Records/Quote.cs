namespace FactTracker;

/// <summary>The exact words of a source, with the text around them (text quote selector of W3C Web Annotation).</summary>
/// <param name="Exact">The exact words; a check warns when they are empty.</param>
/// <example><code>new Quote("65 per cent") { Prefix = "In 2024, ", Suffix = " of Russians" }</code></example>
public sealed partial record Quote(string Exact)
{
    /// <summary>The text immediately before the words, or null.</summary>
    public string? Prefix { get; init; }

    /// <summary>The text immediately after the words, or null.</summary>
    public string? Suffix { get; init; }

    /// <summary>The language of the words, or null for the language of the source.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The members that the format does not define.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>Creates a quote of some words, so that a string literal can be used as a quote.</summary>
    /// <param name="exact">The words.</param>
    public static implicit operator Quote(string exact) => new(exact);
}
