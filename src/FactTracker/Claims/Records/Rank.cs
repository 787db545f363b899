namespace FactTracker;

/// <summary>The rank of a claim among others with alternative values of the same property, as in Wikibase.</summary>
/// <remarks>A word that is not on the list is kept and treated as unknown.</remarks>
/// <example><code>claim with { Rank = Rank.Preferred }</code></example>
public sealed partial class Rank : Word<Rank>, IWordList<Rank>
{
    private Rank(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>The best available value.</summary>
    public static Rank Preferred { get; } = new("preferred");

    /// <summary>A value like others; the default.</summary>
    public static Rank Normal { get; } = new("normal");

    /// <summary>A value known to be wrong or out of date, kept for the record.</summary>
    public static Rank Deprecated { get; } = new("deprecated");

    /// <inheritdoc/>
    public static IReadOnlyList<Rank> Known { get; } =
        [Preferred, Normal, Deprecated];

    static Rank IWordList<Rank>.Unlisted(string name) => new(name, isKnown: false);
}
