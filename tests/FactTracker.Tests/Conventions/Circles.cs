namespace FactTracker.Tests.Conventions;

/// <summary>Finds circles of arrows between named things.</summary>
internal static class Circles
{
    /// <summary>The things that reach each other, as groups of at least two, each sorted.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Find(IReadOnlySet<(string From, string To)> arrows)
    {
        var next = arrows.ToLookup(arrow => arrow.From, arrow => arrow.To, StringComparer.Ordinal);
        var reached = next.ToDictionary(from => from.Key, from => Reachable(from.Key, next), StringComparer.Ordinal);
        return
        [
            .. from start in reached.Keys
               let circle = reached[start].Where(other => reached.TryGetValue(other, out var back) && back.Contains(start))
                   .Order(StringComparer.Ordinal)
                   .ToList()
               where circle.Count > 1 && circle[0] == start
               orderby start
               select circle,
        ];
    }

    private static HashSet<string> Reachable(string start, ILookup<string, string> next)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([start]);
        while (open.TryPop(out var here))
        {
            foreach (var to in next[here])
            {
                if (reached.Add(to)) open.Push(to);
            }
        }

        return reached;
    }
}
