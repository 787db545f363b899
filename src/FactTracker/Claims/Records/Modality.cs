namespace FactTracker;

/// <summary>The modality in which a claimant makes a claim.</summary>
/// <remarks>A claim may have several. A word that is not on the list is kept and treated as unknown.</remarks>
/// <example><code>claim with { Modality = [Modality.Possible, Modality.Inferred] }</code></example>
public sealed partial class Modality : Word<Modality>, IWordList<Modality>
{
    private Modality(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>Asserted; the default.</summary>
    public static Modality Asserted { get; } = new("asserted");

    /// <summary>Reported as a statement of others.</summary>
    public static Modality Reported { get; } = new("reported");

    /// <summary>Alleged by an interested party, without proof.</summary>
    public static Modality Alleged { get; } = new("alleged");

    /// <summary>Inferred, not observed.</summary>
    public static Modality Inferred { get; } = new("inferred");

    /// <summary>Stated as possible.</summary>
    public static Modality Possible { get; } = new("possible");

    /// <summary>Stated about the future.</summary>
    public static Modality Predicted { get; } = new("predicted");

    /// <summary>Denied.</summary>
    public static Modality Denied { get; } = new("denied");

    /// <inheritdoc/>
    public static IReadOnlyList<Modality> Known { get; } =
        [Asserted, Reported, Alleged, Inferred, Possible, Predicted, Denied];

    static Modality IWordList<Modality>.Unlisted(string name) => new(name, isKnown: false);
}
