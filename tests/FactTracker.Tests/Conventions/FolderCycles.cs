namespace FactTracker.Tests.Conventions;

/// <summary>Finds folders that depend on each other in a circle.</summary>
internal static class FolderCycles
{
    /// <summary>
    /// Looks at the folders of each parent among themselves, so that what uses <c>Values/Units</c> from <c>Claims</c> counts as Claims using Values.
    /// A folder and what lies within it are one thing.
    /// </summary>
    public static IReadOnlyList<string> Find(IEnumerable<FolderArrow> arrows)
    {
        var sisters = new HashSet<(string From, string To)>(arrows.Select(Sisters).OfType<(string, string)>());
        return [.. from start in sisters.Select(arrow => arrow.From).Distinct()
                   where Reachable(start, sisters).Contains(start)
                   orderby start
                   select $"{start} is in a circle with {string.Join(", ", Reachable(start, sisters).Where(other => other != start && Reachable(other, sisters).Contains(start)).Order())}"];
    }

    private static (string From, string To)? Sisters(FolderArrow arrow)
    {
        var from = arrow.From.Split('/');
        var to = arrow.To.Split('/');
        var shared = from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count();
        if (shared == from.Length || shared == to.Length) return null;
        return (string.Join('/', from[..(shared + 1)]), string.Join('/', to[..(shared + 1)]));
    }

    private static HashSet<string> Reachable(string start, HashSet<(string From, string To)> arrows)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([start]);
        while (open.TryPop(out var here))
        {
            foreach (var (from, to) in arrows)
            {
                if (from == here && reached.Add(to)) open.Push(to);
            }
        }

        return reached;
    }
}
