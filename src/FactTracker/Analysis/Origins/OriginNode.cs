namespace FactTracker.Analysis;

/// <summary>A source in a tree of origins, with the sources that it is based on below it.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Source">The id of the source.</param>
/// <example><code>
/// foreach (var node in set.OriginsOf(claim).Tree.Roots) Console.WriteLine($"{node.Source} is based on {node.Children.Count} others");
/// </code></example>
public sealed record OriginNode(SourceId Source)
{
    /// <summary>How the source above it uses this one, or null if that is not stated.</summary>
    public LinkKind? How { get; init; }

    /// <summary>Whether the node above it is another record of this source.</summary>
    public bool IsSame { get; init; }

    /// <summary>Whether the set does not have the source.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Whether it is based on some of the sources below it, and it is not known which.</summary>
    public bool IsUpperLimit { get; init; }

    /// <summary>Why the branch ends here.</summary>
    public OriginMark Mark { get; init; }

    /// <summary>The index of the citation of the claim, for the sources at the top; null for all others.</summary>
    public int? Citation { get; init; }

    /// <summary>What it is based on.</summary>
    public ValueList<OriginNode> Children { get; init; }
}
