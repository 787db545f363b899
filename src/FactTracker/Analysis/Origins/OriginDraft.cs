namespace FactTracker.Analysis;

/// <summary>A node of a tree that is being drawn.</summary>
/// <param name="source">The id of the source.</param>
/// <param name="depth">The number of nodes above it.</param>
internal sealed class OriginDraft(SourceId source, int depth)
{
    private readonly List<OriginDraft> _children = [];
    private OriginNode? _node;

    public SourceId Source => source;

    public int Depth => depth;

    public LinkKind? How { get; init; }

    public bool IsSame { get; init; }

    public int? Citation { get; init; }

    /// <summary>What the citation states that it is based on, or null.</summary>
    public ValueList<SourceLink>? Stated { get; init; }

    public bool IsMissing { get; set; }

    public bool IsUpperLimit { get; set; }

    public OriginMark Mark { get; set; }

    public IReadOnlyList<OriginDraft> Children => _children;

    public void Add(OriginDraft child) => _children.Add(child);

    /// <summary>Returns the node. The nodes below it must have been asked for before.</summary>
    public OriginNode ToNode() => _node ??= new OriginNode(source)
    {
        How = How,
        IsSame = IsSame,
        IsMissing = IsMissing,
        IsUpperLimit = IsUpperLimit && _children.Count > 1,
        Mark = Mark,
        Citation = Citation,
        Children = [.. _children.Select(child => child.ToNode())],
    };
}
