namespace FactTracker;

/// <summary>The choice among competing values of one property, as in Wikibase.</summary>
/// <remarks>A word not listed is kept and counts as not known.</remarks>
/// <example><code>claim with { Rank = Rank.Preferred }</code></example>
public sealed class Rank : Word<Rank>, IWordList<Rank>
{
    private Rank(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>The best value there is.</summary>
    public static Rank Preferred { get; } = new("preferred");

    /// <summary>As good as any other; the default.</summary>
    public static Rank Normal { get; } = new("normal");

    /// <summary>Known to be wrong or out of date, kept for the record.</summary>
    public static Rank Deprecated { get; } = new("deprecated");

    /// <inheritdoc/>
    public static IReadOnlyList<Rank> Known { get; } =
        [Preferred, Normal, Deprecated];

    static Rank IWordList<Rank>.Unlisted(string name) => new(name, isKnown: false);
}
