namespace FactTracker;

/// <summary>What a cited source does for a claim.</summary>
/// <remarks>A word not listed is kept and counts as not known, never as support.</remarks>
/// <example><code>new Citation("report") { Stance = Stance.Refutes }</code></example>
public sealed class Stance : Word<Stance>, IWordList<Stance>
{
    private Stance(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>It says that it is so; the default.</summary>
    public static Stance Supports { get; } = new("supports");

    /// <summary>It says that it is not so.</summary>
    public static Stance Refutes { get; } = new("refutes");

    /// <summary>It speaks of it without taking sides.</summary>
    public static Stance Mentions { get; } = new("mentions");

    /// <summary>The claimant says it here: shows that it was said, not that it is so.</summary>
    public static Stance States { get; } = new("states");

    /// <inheritdoc/>
    public static IReadOnlyList<Stance> Known { get; } =
        [Supports, Refutes, Mentions, States];

    static Stance IWordList<Stance>.Unlisted(string name) => new(name, isKnown: false);
}
