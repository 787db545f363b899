namespace FactTracker;

/// <summary>The verdict of a review, or a code of the schema.org MediaReview vocabulary (MediaManipulationRatingEnumeration).</summary>
/// <remarks>A word not listed is kept. The publisher's own word is <see cref="Rating.Label"/>.</remarks>
/// <example><code>new Review { Verdict = Verdict.MostlyFalse }</code></example>
public sealed class Verdict : Word<Verdict>, IWordList<Verdict>
{
    private Verdict(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>It is so.</summary>
    public static Verdict True { get; } = new("true");

    /// <summary>It is so but for a detail.</summary>
    public static Verdict MostlyTrue { get; } = new("mostlyTrue");

    /// <summary>Some of it is so.</summary>
    public static Verdict Mixed { get; } = new("mixed");

    /// <summary>It is not so but for a detail.</summary>
    public static Verdict MostlyFalse { get; } = new("mostlyFalse");

    /// <summary>It is not so.</summary>
    public static Verdict False { get; } = new("false");

    /// <summary>It cannot be told.</summary>
    public static Verdict Unproven { get; } = new("unproven");

    /// <summary>It misleads for what it leaves out.</summary>
    public static Verdict MissingContext { get; } = new("missingContext");

    /// <summary>Media shown as something it is not of.</summary>
    public static Verdict DecontextualizedContent { get; } = new("DecontextualizedContent");

    /// <summary>Media edited or cropped so as to mislead.</summary>
    public static Verdict EditedOrCroppedContent { get; } = new("EditedOrCroppedContent");

    /// <summary>Media as it was taken.</summary>
    public static Verdict OriginalMediaContent { get; } = new("OriginalMediaContent");

    /// <summary>Media made as satire or parody.</summary>
    public static Verdict SatireOrParodyContent { get; } = new("SatireOrParodyContent");

    /// <summary>Media of a scene that was staged.</summary>
    public static Verdict StagedContent { get; } = new("StagedContent");

    /// <summary>Media changed or made up.</summary>
    public static Verdict TransformedContent { get; } = new("TransformedContent");

    /// <inheritdoc/>
    public static IReadOnlyList<Verdict> Known { get; } =
    [
        True, MostlyTrue, Mixed, MostlyFalse, False, Unproven, MissingContext, DecontextualizedContent, EditedOrCroppedContent,
        OriginalMediaContent, SatireOrParodyContent, StagedContent, TransformedContent,
    ];

    static Verdict IWordList<Verdict>.Unlisted(string name) => new(name, isKnown: false);
}
