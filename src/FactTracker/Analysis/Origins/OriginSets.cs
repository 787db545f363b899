namespace FactTracker.Analysis;

/// <summary>The origins behind what one claim requires. What several citations share is looked for once.</summary>
internal sealed class OriginSets(OriginGraph graph, ClaimFooting footing)
{
    private readonly Dictionary<int, int[]> _found = [];

    /// <summary>Returns the origins of a requirement, and what is left out instead of one. There is always at least one of these.</summary>
    public int[] Of(Requirement requirement)
    {
        if (requirement.IsOrigin) return [requirement.Key];
        var origins = Of(requirement.Key);
        return footing.BreaksCircles ? [.. origins.SelectMany(it => footing.BrokenOrigins(it) ?? [it]).Distinct()] : origins;
    }

    /// <summary>Returns the kinds of origins that a requirement may rest on, for this claim.</summary>
    public Reach ReachOf(Requirement requirement)
    {
        if (requirement.IsOrigin || !footing.BreaksCircles) return requirement.Reach;
        var reach = Reach.None;
        foreach (var origin in Of(requirement))
        {
            reach |= footing.SelfOf(origin);
        }

        return reach & ~Reach.Cycle;
    }

    private int[] Of(int key)
    {
        if (graph.FewOriginsOf(key) is { } few) return few;
        if (!_found.TryGetValue(key, out var origins)) _found.Add(key, origins = Search(key));
        return origins;
    }

    /// <summary>Whether a number is that of a source that is left out.</summary>
    public bool IsLeftOut(int origin) => origin < graph.Knots.Count && (graph.SelfOf(origin) & Reach.LeftOut) != 0;

    private int[] Search(int start)
    {
        var (seen, origins) = (new HashSet<int> { start }, new HashSet<int>());
        var open = new Stack<int>(seen);
        while (open.TryPop(out var knot))
        {
            if (graph.FewOriginsOf(knot) is { } few)
            {
                origins.UnionWith(few);
                continue;
            }

            origins.UnionWith(graph.OriginsAt(knot));
            foreach (var target in graph.Links[knot])
            {
                var next = graph.Shortened(target);
                if (seen.Add(next)) open.Push(next);
            }
        }

        return [.. origins.Order()];
    }
}
