namespace FactTracker.Analysis;

/// <summary>Draws the tree of what one claim rests on.</summary>
internal sealed class OriginDrawing(OriginGraph graph, Claim claim)
{
    private const int Deepest = 24; // Readers of JSON accept 64 levels, and each node takes two.
    private const int MostNodes = 10_000;
    private readonly OriginGraph _graph = graph;
    private readonly Claim _claim = claim;
    private readonly List<OriginDraft> _drafts = [];
    private readonly HashSet<int> _seen = [];
    private readonly HashSet<int> _above = [];
    private readonly Stack<(OriginDraft? Draft, int Leaving)> _open = [];
    private int _most;
    private bool _isCut;

    /// <summary>Begins the same drawing anew.</summary>
    public OriginDrawing(OriginDrawing other)
        : this(other._graph, other._claim)
    {
    }

    /// <summary>Draws the tree.</summary>
    /// <param name="most">The maximum number of nodes; there are never more than 10,000.</param>
    public OriginTree Draw(int most = MostNodes)
    {
        _most = Math.Min(most, MostNodes);
        var roots = new List<OriginDraft>();
        for (var index = 0; index < _claim.Citations.Count; index++)
        {
            var citation = _claim.Citations[index];
            if (citation.Stance != Stance.Supports) continue;
            if (_drafts.Count >= _most)
            {
                _isCut = true;
                break;
            }

            var root = new OriginDraft(citation.Source, 0) { Citation = index, Stated = citation.BasedOn };
            roots.Add(root);
            Draw(root);
        }

        for (var i = _drafts.Count - 1; i >= 0; i--)
        {
            _drafts[i].ToNode();
        }

        return new OriginTree([.. roots.Select(root => root.ToNode())], _isCut);
    }

    private void Draw(OriginDraft root)
    {
        _open.Push((root, -1));
        while (_open.TryPop(out var step))
        {
            if (step.Draft is { } draft) Visit(draft);
            else _above.Remove(step.Leaving);
        }
    }

    private void Visit(OriginDraft draft)
    {
        _drafts.Add(draft);
        var node = _graph.Nodes.Find(draft.Source.Text);
        draft.IsMissing = node < 0 || _graph.Nodes.RecordOf(node) is null;
        if (node >= 0 && (_graph.Retractions.IsLeftOutItself(node) || _graph.Retractions.IsLeftOut(_graph.Works.GroupOf[node])))
            draft.Mark = OriginMark.LeftOut;
        else if (draft.Stated is { } stated) VisitStated(draft, node, stated);
        else if (node < 0) draft.Mark = OriginMark.NotStated;
        else VisitOwn(draft, node);
    }

    private void VisitStated(OriginDraft draft, int node, ValueList<SourceLink> stated)
    {
        if (!stated.IsEmpty) Branch(draft, [.. stated.Select(link => Below(draft, link))], leaving: -1);
        else draft.Mark = node >= 0 && _graph.Nodes.IsUnnamed(node) ? OriginMark.Unnamed : OriginMark.OwnKnowledge;
    }

    private void VisitOwn(OriginDraft draft, int node)
    {
        var identity = _graph.Copies.Identities.GroupOf[node];
        var isFirst = draft.IsSame || _seen.Add(identity);
        var children = new List<OriginDraft>();
        foreach (var link in _graph.Nodes.RecordOf(node)?.BasedOn ?? default)
        {
            children.Add(Below(draft, link));
        }

        if (!draft.IsSame) children.AddRange(Others(draft, node, identity));
        if (children.Count == 0) draft.Mark = MarkOf(node);
        else if (!isFirst) draft.Mark = _above.Contains(identity) ? OriginMark.Cycle : OriginMark.Seen;
        else
        {
            if (_graph.Nodes.StatesOwnKnowledge(node)) draft.Mark = OriginMark.OwnKnowledge;
            if (!draft.IsSame) _above.Add(identity);
            draft.IsUpperLimit = true;
            Branch(draft, children, draft.IsSame ? -1 : identity);
        }
    }

    // Other records of the same source that say what it is based on.
    private IEnumerable<OriginDraft> Others(OriginDraft draft, int node, int identity)
    {
        foreach (var other in _graph.Copies.Identities[identity].ToArray())
        {
            if (other != node && _graph.Nodes.RecordOf(other)?.BasedOn is not null)
                yield return new OriginDraft(_graph.Nodes.IdOf(other), draft.Depth + 1) { IsSame = true };
        }
    }

    private void Branch(OriginDraft draft, List<OriginDraft> children, int leaving)
    {
        if (draft.Depth + 1 >= Deepest || _drafts.Count + _open.Count + children.Count > _most)
        {
            (draft.Mark, _isCut) = (OriginMark.Cut, true);
            if (leaving >= 0) _above.Remove(leaving);
            return;
        }

        if (leaving >= 0) _open.Push((null, leaving));
        for (var i = children.Count - 1; i >= 0; i--)
        {
            _open.Push((children[i], -1));
        }

        foreach (var child in children)
        {
            draft.Add(child);
        }
    }

    private OriginMark MarkOf(int node)
    {
        if (_graph.Nodes.IsUnnamed(node)) return OriginMark.Unnamed;
        return _graph.Nodes.StatesOwnKnowledge(node) ? OriginMark.OwnKnowledge : OriginMark.NotStated;
    }

    private static OriginDraft Below(OriginDraft draft, SourceLink link) => new(link.Source, draft.Depth + 1) { How = link.How };
}
