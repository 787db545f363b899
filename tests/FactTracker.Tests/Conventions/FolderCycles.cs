namespace FactTracker.Tests.Conventions;

/// <summary>Finds folders that depend on each other in a circle.</summary>
internal static class FolderCycles
{
    // The files that stand in a folder itself, as opposed to those in its subfolders.
    private const string OwnFiles = "*.cs";

    /// <summary>
    /// Looks at the contents of each folder: its own files, taken as one thing, and each of its subfolders with all that lies within. So
    /// what uses <c>Values/Units</c> from <c>Claims</c> counts as Claims using Values, and <c>Dates</c> may use <c>Dates/Relations</c> or
    /// be used by it, not both.
    /// </summary>
    public static IReadOnlyList<string> Find(IEnumerable<FolderArrow> arrows)
    {
        var sisters = new HashSet<(string From, string To)>(arrows.Select(Sisters));
        return [.. from circle in Circles.Find(sisters)
                   from one in circle
                   select $"{one} is in a circle with {string.Join(", ", circle.Where(other => other != one))}"];
    }

    private static (string From, string To) Sisters(FolderArrow arrow)
    {
        string[] from = [.. arrow.From.Split('/'), OwnFiles];
        string[] to = [.. arrow.To.Split('/'), OwnFiles];
        var shared = from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count();
        return (string.Join('/', from[..(shared + 1)]), string.Join('/', to[..(shared + 1)]));
    }
}
