namespace FactTracker;

/// <summary>A source that another one draws on, and how.</summary>
/// <param name="Source">The id of the source drawn on.</param>
/// <example><code>BasedOn = [new SourceLink("fom-2024"), new SourceLink("wire") { How = LinkKind.Syndicates }]</code></example>
public sealed record SourceLink(SourceId Source)
{
    /// <summary>How it draws on it, or null when not said.</summary>
    public LinkKind? How { get; init; }

    /// <summary>Members that the format does not list.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>A link to a source of that id, so that a literal can stand for it.</summary>
    /// <param name="source">The id of the source drawn on.</param>
    public static implicit operator SourceLink(string source) => new(new SourceId(source));
}
