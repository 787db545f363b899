namespace FactTracker.Analysis;

/// <summary>One of two claims that are compared: what it requires, and the origins of that. Ids that the set does not know are compared
/// by name, as numbers below zero.</summary>
internal sealed class OriginSide
{
    private readonly ClaimFooting _footing;

    public OriginSide(OriginGraph graph, Claim claim, Dictionary<SourceId, int> strangers)
    {
        _footing = new ClaimFooting(graph, claim);
        var sets = new OriginSets(graph, _footing);
        Origins = new OriginList(graph, _footing, sets).Origins;
        Required =
        [
            .. _footing.Requirements.Where(it => (sets.ReachOf(it) & (Reach.LeftOut | Reach.Unnamed)) == 0)
                .Select(it => sets.Of(it).Select(Shared).ToArray()),
        ];
        Certain = [.. Required.Where(set => set.Length == 1).Select(set => set[0])];
        All = [.. Required.SelectMany(set => set)];
        RestsOnOwnKnowledgeAlone =
            _footing.Requirements.Count > 0 && _footing.Requirements.TrueForAll(it => sets.ReachOf(it) == Reach.OwnKnowledge);

        int Shared(int origin)
        {
            if (origin < _footing.FirstStranger) return origin;
            var id = _footing.StrangerOf(origin);
            if (!strangers.TryGetValue(id, out var number)) strangers.Add(id, number = -1 - strangers.Count);
            return number;
        }
    }

    /// <summary>The origins.</summary>
    public ValueList<Origin> Origins { get; }

    /// <summary>The possible origins of each thing that the claim requires, without those that nobody names.</summary>
    public IReadOnlyList<int[]> Required { get; }

    /// <summary>The origins that it certainly has: those of requirements that have no other.</summary>
    public HashSet<int> Certain { get; }

    /// <summary>All origins that somebody names.</summary>
    public HashSet<int> All { get; }

    /// <summary>Whether the claim has origins, and all state that they rest on their own knowledge.</summary>
    public bool RestsOnOwnKnowledgeAlone { get; }

    /// <summary>Returns all sources behind the claim: cited ones, and what they are based on.</summary>
    public HashSet<SourceId> Way(OriginGraph graph)
    {
        var way = _footing.Cited.ToHashSet();
        foreach (var knot in graph.Behind(_footing.Starts, _ => true))
        {
            way.UnionWith(graph.IdsOf(knot));
        }

        return way;
    }
}
