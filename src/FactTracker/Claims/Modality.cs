namespace FactTracker;

/// <summary>In what manner the claimant puts a claim.</summary>
/// <remarks>A claim may have several. A word not listed is kept and counts as not known.</remarks>
/// <example><code>claim with { Modality = [Modality.Possible, Modality.Inferred] }</code></example>
public sealed class Modality : Word<Modality>, IWordList<Modality>
{
    private Modality(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>Said outright; the default.</summary>
    public static Modality Asserted { get; } = new("asserted");

    /// <summary>Passed on as said by others.</summary>
    public static Modality Reported { get; } = new("reported");

    /// <summary>Said by somebody with a stake, unproven.</summary>
    public static Modality Alleged { get; } = new("alleged");

    /// <summary>Concluded, not observed.</summary>
    public static Modality Inferred { get; } = new("inferred");

    /// <summary>Said to be possible.</summary>
    public static Modality Possible { get; } = new("possible");

    /// <summary>Said of the future.</summary>
    public static Modality Predicted { get; } = new("predicted");

    /// <summary>Said not to be so.</summary>
    public static Modality Denied { get; } = new("denied");

    /// <inheritdoc/>
    public static IReadOnlyList<Modality> Known { get; } =
        [Asserted, Reported, Alleged, Inferred, Possible, Predicted, Denied];

    static Modality IWordList<Modality>.Unlisted(string name) => new(name, isKnown: false);
}
