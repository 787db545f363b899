namespace FactTracker.Dates;

/// <summary>
/// Decides whether two dates have a day in common, without comparing their alternatives in pairs. The answer is yes when two parts share a
/// day whichever alternatives are true, and possibly when some alternatives do.
/// </summary>
internal static class SharedDays
{
    private const long None = long.MinValue;

    /// <summary>The answer for two dates given by their parts. Any of the parts may be the one that shares a day.</summary>
    public static EdtfAnswer Of(IReadOnlyList<Candidates> mine, IReadOnlyList<Candidates> theirs)
    {
        if (!SomeMeet(mine.SelectMany(Reaches), theirs.SelectMany(Reaches))) return EdtfAnswer.No;
        return SomeMeet(mine.Select(Core), theirs.Select(Core)) ? EdtfAnswer.Yes : EdtfAnswer.Possibly;
    }

    /// <summary>The first and the last day that each alternative can have.</summary>
    private static IEnumerable<(long Start, long End)> Reaches(Candidates part) =>
        part.Blocks.Select(block => (block.StartFrom, block.EndTo));

    /// <summary>
    /// The latest start and the earliest end of any alternative. What overlaps it overlaps every alternative. The end may come before the
    /// start.
    /// </summary>
    private static (long Start, long End) Core(Candidates part) =>
        (part.Blocks.Max(block => block.StartTo), part.Blocks.Min(block => block.EndFrom));

    /// <summary>Whether in some pair each interval starts no later than the other ends.</summary>
    private static bool SomeMeet(IEnumerable<(long Start, long End)> mine, IEnumerable<(long Start, long End)> theirs)
    {
        var sorted = theirs.OrderBy(one => one.Start).ToArray();
        var starts = Array.ConvertAll(sorted, one => one.Start);
        var latestEnd = None;
        var latestEnds = Array.ConvertAll(sorted, one => latestEnd = Math.Max(latestEnd, one.End));
        return mine.Any(one => Within(starts, one.End) is > 0 and var count && latestEnds[count - 1] >= one.Start);
    }

    /// <summary>The number of starts, which are sorted, at or before a day.</summary>
    private static int Within(long[] starts, long day)
    {
        var (from, to) = (0, starts.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (starts[middle] <= day) from = middle + 1;
            else to = middle;
        }

        return from;
    }
}
