namespace FactTracker;

/// <summary>The verdict of a review, or a code of the schema.org MediaReview vocabulary (MediaManipulationRatingEnumeration).</summary>
/// <remarks>A word that is not on the list is kept. The publisher's own words are in <see cref="Rating.Label"/>.</remarks>
/// <example><code>new Review { Verdict = Verdict.MostlyFalse }</code></example>
public sealed partial class Verdict : Word<Verdict>, IWordList<Verdict>
{
    private Verdict(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>The claim is true.</summary>
    public static Verdict True { get; } = new("true");

    /// <summary>The claim is true except for a detail.</summary>
    public static Verdict MostlyTrue { get; } = new("mostlyTrue");

    /// <summary>The claim is true in part.</summary>
    public static Verdict Mixed { get; } = new("mixed");

    /// <summary>The claim is false except for a detail.</summary>
    public static Verdict MostlyFalse { get; } = new("mostlyFalse");

    /// <summary>The claim is false.</summary>
    public static Verdict False { get; } = new("false");

    /// <summary>The evidence is not sufficient to decide.</summary>
    public static Verdict Unproven { get; } = new("unproven");

    /// <summary>The claim misleads because it omits context.</summary>
    public static Verdict MissingContext { get; } = new("missingContext");

    /// <summary>Media presented as showing something that it does not show.</summary>
    public static Verdict DecontextualizedContent { get; } = new("DecontextualizedContent");

    /// <summary>Media edited or cropped so as to mislead.</summary>
    public static Verdict EditedOrCroppedContent { get; } = new("EditedOrCroppedContent");

    /// <summary>Original media, not altered.</summary>
    public static Verdict OriginalMediaContent { get; } = new("OriginalMediaContent");

    /// <summary>Media made as satire or parody.</summary>
    public static Verdict SatireOrParodyContent { get; } = new("SatireOrParodyContent");

    /// <summary>Media of a staged scene.</summary>
    public static Verdict StagedContent { get; } = new("StagedContent");

    /// <summary>Media altered or fabricated.</summary>
    public static Verdict TransformedContent { get; } = new("TransformedContent");

    /// <inheritdoc/>
    public static IReadOnlyList<Verdict> Known { get; } =
    [
        True, MostlyTrue, Mixed, MostlyFalse, False, Unproven, MissingContext, DecontextualizedContent, EditedOrCroppedContent,
        OriginalMediaContent, SatireOrParodyContent, StagedContent, TransformedContent,
    ];

    static Verdict IWordList<Verdict>.Unlisted(string name) => new(name, isKnown: false);
}
