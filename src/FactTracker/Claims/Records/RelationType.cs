namespace FactTracker;

/// <summary>The type of a relation from one claim to another.</summary>
/// <remarks>A word that is not on the list is kept.</remarks>
/// <example><code>new Relation(RelationType.ComparedWith, "friendly-2000s")</code></example>
public sealed partial class RelationType : Word<RelationType>, IWordList<RelationType>
{
    private RelationType(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>The claim makes the other more credible.</summary>
    public static RelationType Supports { get; } = new("supports");

    /// <summary>The claims cannot both be true.</summary>
    public static RelationType Contradicts { get; } = new("contradicts");

    /// <summary>The claim states the same more exactly.</summary>
    public static RelationType Refines { get; } = new("refines");

    /// <summary>The claim repeats the other.</summary>
    public static RelationType Repeats { get; } = new("repeats");

    /// <summary>The claims are compared.</summary>
    public static RelationType ComparedWith { get; } = new("comparedWith");

    /// <summary>What the claim counts is part of what the other counts.</summary>
    public static RelationType PartOf { get; } = new("partOf");

    /// <summary>The claim follows from the other.</summary>
    public static RelationType DerivedFrom { get; } = new("derivedFrom");

    /// <summary>The claim replaces the other.</summary>
    public static RelationType Supersedes { get; } = new("supersedes");

    /// <summary>The claim corrects an error in the other.</summary>
    public static RelationType Corrects { get; } = new("corrects");

    /// <summary>The two records are the same claim.</summary>
    public static RelationType SameAs { get; } = new("sameAs");

    /// <summary>The two records look like the same claim but are not.</summary>
    public static RelationType NotSameAs { get; } = new("notSameAs");

    /// <inheritdoc/>
    public static IReadOnlyList<RelationType> Known { get; } =
    [
        Supports, Contradicts, Refines, Repeats, ComparedWith, PartOf, DerivedFrom, Supersedes, Corrects, SameAs, NotSameAs,
    ];

    static RelationType IWordList<RelationType>.Unlisted(string name) => new(name, isKnown: false);
}
