namespace FactTracker;

/// <summary>The words of a source, exactly, with what stands around them to find them again (W3C Web Annotation, text quote selector).</summary>
/// <param name="Exact">The words themselves; a check warns when they are empty.</param>
/// <example><code>new Quote("65 per cent") { Prefix = "In 2024, ", Suffix = " of Russians" }</code></example>
public sealed record Quote(string Exact)
{
    /// <summary>What stands right before, or null.</summary>
    public string? Prefix { get; init; }

    /// <summary>What stands right behind, or null.</summary>
    public string? Suffix { get; init; }

    /// <summary>The language of the words, or null for that of the source.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Members that the format does not list.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>A quote of just these words, so that a literal can stand for it.</summary>
    /// <param name="exact">The words.</param>
    public static implicit operator Quote(string exact) => new(exact);
}
