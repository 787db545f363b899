namespace FactTracker.Analysis;

/// <summary>What a claim rests on, as a tree: its citations in support, and below each source what that is based on.</summary>
/// <remarks>Equality is by content. A source is shown with what it is based on once; after that the tree refers to it.</remarks>
/// <param name="Roots">The cited sources, in the order of the citations.</param>
/// <param name="IsCut">Whether some branches are not shown to their ends: at most 10,000 nodes are, and chains of at most 24.</param>
public sealed record OriginTree(ValueList<OriginNode> Roots, bool IsCut)
{
    /// <summary>The tree of a claim without support.</summary>
    public static OriginTree Empty { get; } = new([], false);

    /// <summary>The nodes with their depths from 0, each before those below it.</summary>
    public IEnumerable<(OriginNode Node, int Depth)> Nodes
    {
        get
        {
            var open = new Stack<(OriginNode Node, int Depth)>(Roots.Reverse().Select(root => (root, 0)));
            while (open.TryPop(out var next))
            {
                yield return next;
                for (var i = next.Node.Children.Count - 1; i >= 0; i--)
                {
                    open.Push((next.Node.Children[i], next.Depth + 1));
                }
            }
        }
    }
}
