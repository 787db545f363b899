namespace FactTracker;

/// <summary>A link from a source to one that it is based on.</summary>
/// <param name="Source">The id of the source that it is based on.</param>
/// <example><code>BasedOn = [new SourceLink("fom-2024"), new SourceLink("wire") { How = LinkKind.Syndicates }]</code></example>
public sealed partial record SourceLink(SourceId Source)
{
    /// <summary>How the source uses the other, or null when not stated.</summary>
    public LinkKind? How { get; init; }

    /// <summary>The members that the format does not define.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>Creates a link to a source, so that an id can be used as a link.</summary>
    /// <param name="source">The id of the source that it is based on.</param>
    public static implicit operator SourceLink(string source) => new(new SourceId(source));
}
