namespace FactTracker;

/// <summary>How a source uses another.</summary>
/// <remarks>A word that is not on the list is kept.</remarks>
/// <example><code>new SourceLink("wire-story") { How = LinkKind.Syndicates }</code></example>
public sealed partial class LinkKind : Word<LinkKind>, IWordList<LinkKind>
{
    private LinkKind(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>The source quotes the other.</summary>
    public static LinkKind Quotes { get; } = new("quotes");

    /// <summary>The source refers to the other.</summary>
    public static LinkKind Cites { get; } = new("cites");

    /// <summary>The source reprints the other.</summary>
    public static LinkKind Syndicates { get; } = new("syndicates");

    /// <summary>The source translates the other.</summary>
    public static LinkKind Translates { get; } = new("translates");

    /// <summary>The source uses the same data as the other.</summary>
    public static LinkKind SameData { get; } = new("sameData");

    /// <inheritdoc/>
    public static IReadOnlyList<LinkKind> Known { get; } =
        [Quotes, Cites, Syndicates, Translates, SameData];

    static LinkKind IWordList<LinkKind>.Unlisted(string name) => new(name, isKnown: false);
}
