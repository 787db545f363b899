namespace FactTracker;

/// <summary>How a source draws on another.</summary>
/// <remarks>A word not listed is kept.</remarks>
/// <example><code>new SourceLink("wire-story") { How = LinkKind.Syndicates }</code></example>
public sealed class LinkKind : Word<LinkKind>, IWordList<LinkKind>
{
    private LinkKind(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>It quotes the other.</summary>
    public static LinkKind Quotes { get; } = new("quotes");

    /// <summary>It refers to the other.</summary>
    public static LinkKind Cites { get; } = new("cites");

    /// <summary>It reprints the other.</summary>
    public static LinkKind Syndicates { get; } = new("syndicates");

    /// <summary>It translates the other.</summary>
    public static LinkKind Translates { get; } = new("translates");

    /// <summary>It rests on the same data.</summary>
    public static LinkKind SameData { get; } = new("sameData");

    /// <inheritdoc/>
    public static IReadOnlyList<LinkKind> Known { get; } =
        [Quotes, Cites, Syndicates, Translates, SameData];

    static LinkKind IWordList<LinkKind>.Unlisted(string name) => new(name, isKnown: false);
}
