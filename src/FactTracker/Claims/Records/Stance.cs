namespace FactTracker;

/// <summary>The position of a cited source towards a claim.</summary>
/// <remarks>A word that is not on the list is kept and treated as unknown, never as support.</remarks>
/// <example><code>new Citation("report") { Stance = Stance.Refutes }</code></example>
public sealed partial class Stance : Word<Stance>, IWordList<Stance>
{
    private Stance(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>The source says that the claim is true; the default.</summary>
    public static Stance Supports { get; } = new("supports");

    /// <summary>The source says that the claim is false.</summary>
    public static Stance Refutes { get; } = new("refutes");

    /// <summary>The source mentions the claim without taking a position.</summary>
    public static Stance Mentions { get; } = new("mentions");

    /// <summary>The claimant makes the claim in the source: evidence that it was made, not that it is true.</summary>
    public static Stance States { get; } = new("states");

    /// <inheritdoc/>
    public static IReadOnlyList<Stance> Known { get; } =
        [Supports, Refutes, Mentions, States];

    static Stance IWordList<Stance>.Unlisted(string name) => new(name, isKnown: false);
}
