namespace FactTracker.Analysis;

/// <summary>
/// What makes origins one for the lower end of the interval without making them the same source: editions of one page always, a common
/// publisher or author if the policy says so.
/// </summary>
internal sealed class OriginTies
{
    private readonly Dictionary<int, List<object>> _ties = [];
    private readonly OriginGraph _graph;

    public OriginTies(OriginGraph graph, SourceList sources, OriginPolicy policy)
    {
        _graph = graph;
        foreach (var (node, tie) in graph.Copies.Editions)
        {
            Add(node, tie);
        }

        if (!policy.TiesPublishers && !policy.TiesAuthors) return;
        var agents = new Dictionary<Agent, object>(ClaimComparers.SameAgent);
        for (var node = 0; node < sources.Count; node++)
        {
            if (policy.TiesPublishers && sources[node].Publisher is { } publisher) Add(node, ("publisher", Known(publisher)));
            if (!policy.TiesAuthors) continue;
            foreach (var author in sources[node].Authors)
            {
                Add(node, ("author", Known(author)));
            }
        }

        object Known(Agent agent)
        {
            if (!agents.TryGetValue(agent, out var known)) agents.Add(agent, known = agent);
            return known;
        }
    }

    /// <summary>Whether nothing ties anything.</summary>
    public bool IsEmpty => _ties.Count == 0;

    /// <summary>Returns for each of some origins the least number of those that it is tied to, directly or by way of others.</summary>
    public Dictionary<int, int> Classes(IReadOnlyList<int> origins)
    {
        var (sets, first) = (new DisjointSets(origins.Count), new Dictionary<object, int>());
        for (var i = 0; i < origins.Count; i++)
        {
            foreach (var tie in TiesOf(origins[i]))
            {
                if (!first.TryAdd(tie, i)) sets.Unite(first[tie], i);
            }
        }

        var classes = new Dictionary<int, int>();
        for (var i = 0; i < origins.Count; i++)
        {
            classes.TryAdd(origins[i], origins[sets.Find(i)]);
        }

        return classes;
    }

    private IEnumerable<object> TiesOf(int origin)
    {
        foreach (var node in _graph.NodesOf(origin))
        {
            if (!_ties.TryGetValue(node, out var ties)) continue;
            foreach (var tie in ties)
            {
                yield return tie;
            }
        }
    }

    private void Add(int node, object tie)
    {
        if (_graph.Nodes.IsUnnamed(node)) return;
        if (!_ties.TryGetValue(node, out var ties)) _ties.Add(node, ties = []);
        ties.Add(tie);
    }
}
