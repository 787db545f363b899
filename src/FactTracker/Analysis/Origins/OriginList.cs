namespace FactTracker.Analysis;

/// <summary>The origins of one claim as they are shown: in the order of the set, each with the citations that lead to it.</summary>
internal sealed class OriginList
{
    private readonly OriginGraph _graph;
    private readonly ClaimFooting _footing;

    public OriginList(OriginGraph graph, ClaimFooting footing, OriginSets sets)
    {
        (_graph, _footing) = (graph, footing);
        var found = new Dictionary<int, List<int>>();
        var spoken = new HashSet<int>();
        foreach (var requirement in footing.Requirements)
        {
            foreach (var origin in sets.Of(requirement))
            {
                if (!found.TryGetValue(origin, out var citations)) found.Add(origin, citations = []);
                if (citations is not [.., var last] || last != requirement.Citation) citations.Add(requirement.Citation);
                if (requirement.IsOrigin && requirement.Reach == Reach.OwnKnowledge) spoken.Add(origin);
            }
        }

        LeftOut = [.. found.Keys.Where(sets.IsLeftOut).SelectMany(graph.NodesOf).OrderBy(graph.Nodes.RankOf).Select(graph.Nodes.IdOf)];
        var numbers = found.Keys.Where(origin => !sets.IsLeftOut(origin)).ToArray();
        Array.Sort(numbers, Compare);
        Origins = [.. numbers.Select(origin => new Origin(SourcesOf(origin), found[origin].AsReadOnly(), KnowledgeOf(origin, spoken)))];
    }

    /// <summary>The origins.</summary>
    public ValueList<Origin> Origins { get; }

    /// <summary>The sources that are left out instead of being origins, in the order of the set.</summary>
    public IReadOnlyList<SourceId> LeftOut { get; }

    private IReadOnlyList<SourceId> SourcesOf(int origin) =>
        origin >= _footing.FirstStranger ? [_footing.StrangerOf(origin)] : _graph.IdsOf(origin);

    private OriginKnowledge KnowledgeOf(int origin, HashSet<int> spoken)
    {
        if (spoken.Contains(origin)) return OriginKnowledge.OwnKnowledge;
        if (origin >= _footing.FirstStranger) return OriginKnowledge.NotStated;
        var self = _footing.SelfOf(origin);
        if ((self & Reach.OwnKnowledge) != 0) return OriginKnowledge.OwnKnowledge;
        return (self & Reach.Unnamed) != 0 ? OriginKnowledge.Unnamed : OriginKnowledge.NotStated;
    }

    private int Compare(int one, int other)
    {
        var (isKnown, isOtherKnown) = (one < _footing.FirstStranger, other < _footing.FirstStranger);
        if (!isKnown && !isOtherKnown) return string.CompareOrdinal(_footing.StrangerOf(one).Text, _footing.StrangerOf(other).Text);
        if (!isKnown || !isOtherKnown) return isKnown ? -1 : 1;
        var order = _graph.RankOf(one).CompareTo(_graph.RankOf(other));
        return order != 0 ? order : one.CompareTo(other);
    }
}
