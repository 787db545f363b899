using System.Collections.Concurrent;

namespace FactTracker.Analysis;

/// <summary>The circles among the sources of a set, found where a claim asks for them and then kept.</summary>
internal sealed class CircleList(OriginGraph graph)
{
    private readonly ConcurrentDictionary<int, (IReadOnlyList<OriginCycle> Found, bool HasMore)> _ofKnots = [];

    /// <summary>Returns the circles of the knots that some knots lead to, and whether there are more.</summary>
    public (ValueList<OriginCycle> Cycles, bool HasMore) Behind(IEnumerable<int> starts)
    {
        var (cycles, hasMore) = (new List<OriginCycle>(), false);
        foreach (var knot in graph.Behind(starts, knot => (graph.ReachOf(knot) & Reach.Cycle) != 0).Order())
        {
            if ((graph.SelfOf(knot) & Reach.Cycle) == 0) continue;
            var (found, more) = _ofKnots.GetOrAdd(knot, Find);
            cycles.AddRange(found);
            hasMore |= more;
        }

        cycles.Sort((one, other) => one.Sources.Select(id => id.Text).Zip(other.Sources.Select(id => id.Text), string.CompareOrdinal)
            .FirstOrDefault(order => order != 0, one.Sources.Count - other.Sources.Count));
        return ([.. cycles], hasMore);
    }

    private (IReadOnlyList<OriginCycle> Found, bool HasMore) Find(int knot)
    {
        var (found, hasMore) = (new List<OriginCycle>(), false);
        var works = graph.Knots[knot].ToArray();
        if (works.Length > 1) Add(works, LinksOfWork(knot));
        foreach (var work in works.Where(graph.CopiesInCircles.Contains))
        {
            Add(graph.Works[work].ToArray(), LinksOfCopy);
        }

        return (found, hasMore);

        void Add(int[] vertices, Func<int, IEnumerable<(int To, int Via)>> linksOf)
        {
            var search = new KnotSearch(linksOf, graph.Nodes);
            search.Run(vertices);
            found.AddRange(search.Cycles);
            hasMore |= search.HasMore;
        }
    }

    private Func<int, IEnumerable<(int To, int Via)>> LinksOfWork(int knot) => work =>
        from node in graph.Works[work].ToArray()
        from target in graph.Nodes.LinksOf(node).ToArray()
        let to = graph.Works.GroupOf[target]
        where to != work && graph.Knots.GroupOf[to] == knot
        select (to, node);

    private IEnumerable<(int To, int Via)> LinksOfCopy(int node) =>
        from target in graph.Nodes.LinksOf(node).ToArray()
        where graph.Works.GroupOf[target] == graph.Works.GroupOf[node]
        select (target, node);
}
