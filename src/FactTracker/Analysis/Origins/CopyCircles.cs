namespace FactTracker.Analysis;

/// <summary>Finds works whose own records and copies are based on each other in a circle, or on themselves.</summary>
internal static class CopyCircles
{
    public static HashSet<int> Find(SourceNodes nodes, Groups works)
    {
        var (found, pairs) = (new HashSet<int>(), new List<(int From, int To)>());
        for (var node = 0; node < nodes.Count; node++)
        {
            foreach (var target in nodes.LinksOf(node))
            {
                if (target == node) found.Add(works.GroupOf[node]);
                else if (works.GroupOf[target] == works.GroupOf[node]) pairs.Add((node, target));
            }
        }

        if (pairs.Count == 0) return found;
        var components = Components.Find(Adjacency.Of(nodes.Count, pairs));
        found.UnionWith(pairs.Where(pair => components.Of[pair.From] == components.Of[pair.To]).Select(pair => works.GroupOf[pair.From]));
        return found;
    }
}
