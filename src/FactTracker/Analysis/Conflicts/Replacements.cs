namespace FactTracker.Analysis;

/// <summary>
/// Finds the claims that others replace. In a circle in which each replaces the next, nobody can say which one stands, so none is replaced
/// unless a claim from outside leads into the circle.
/// </summary>
internal static class Replacements
{
    public static HashSet<int> Of(IReadOnlyList<(int By, int Old)> replacing)
    {
        var replaced = new HashSet<int>();
        if (replacing.Count == 0) return replaced;
        var old = replacing.ToLookup(pair => pair.By, pair => pair.Old);
        var open = new Stack<int>(replacing.Select(pair => pair.By).Except(replacing.Select(pair => pair.Old)));
        while (open.TryPop(out var claim))
        {
            foreach (var other in old[claim])
            {
                if (replaced.Add(other)) open.Push(other);
            }
        }

        return replaced;
    }
}
