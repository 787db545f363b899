namespace FactTracker;

/// <summary>How a claim stands to another.</summary>
/// <remarks>A word not listed is kept.</remarks>
/// <example><code>new Relation(RelationType.ComparedWith, "friendly-2000s")</code></example>
public sealed class RelationType : Word<RelationType>, IWordList<RelationType>
{
    private RelationType(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>It makes the other more believable.</summary>
    public static RelationType Supports { get; } = new("supports");

    /// <summary>Both cannot hold.</summary>
    public static RelationType Contradicts { get; } = new("contradicts");

    /// <summary>It says the same more exactly.</summary>
    public static RelationType Refines { get; } = new("refines");

    /// <summary>It says the same again.</summary>
    public static RelationType Repeats { get; } = new("repeats");

    /// <summary>The two are set side by side.</summary>
    public static RelationType ComparedWith { get; } = new("comparedWith");

    /// <summary>What it counts is part of what the other counts.</summary>
    public static RelationType PartOf { get; } = new("partOf");

    /// <summary>It follows from the other.</summary>
    public static RelationType DerivedFrom { get; } = new("derivedFrom");

    /// <summary>It takes the place of the other.</summary>
    public static RelationType Supersedes { get; } = new("supersedes");

    /// <summary>It mends an error in the other.</summary>
    public static RelationType Corrects { get; } = new("corrects");

    /// <summary>Both are one claim.</summary>
    public static RelationType SameAs { get; } = new("sameAs");

    /// <summary>Both look like one claim and are not.</summary>
    public static RelationType NotSameAs { get; } = new("notSameAs");

    /// <inheritdoc/>
    public static IReadOnlyList<RelationType> Known { get; } =
    [
        Supports, Contradicts, Refines, Repeats, ComparedWith, PartOf, DerivedFrom, Supersedes, Corrects, SameAs, NotSameAs,
    ];

    static RelationType IWordList<RelationType>.Unlisted(string name) => new(name, isKnown: false);
}
