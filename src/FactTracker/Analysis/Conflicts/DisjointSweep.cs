namespace FactTracker.Analysis;

/// <summary>
/// Counts the pairs of entries whose times overlap and whose values do not, and joins them into clusters, by a sweep over time: n log n
/// steps, however many pairs there are.
/// </summary>
internal static class DisjointSweep
{
    /// <summary>Sweeps over entries.</summary>
    /// <param name="entries">The entries, each with its time, and the ranks of the ends of its value.</param>
    /// <param name="counts">For each place, the number of pairs is added, multiplied by <paramref name="sign"/>, to one of its two.</param>
    /// <param name="sign">1, or -1 to take the pairs of a former sweep away.</param>
    /// <param name="join">Joins two entries by their places, or null.</param>
    public static void Run(SweepEntry[] entries, long[] counts, int sign, Action<int, int>? join)
    {
        if (entries.Length < 2) return;
        var (highs, highAt) = Sorted(entries, entry => entry.High);
        var (lows, lowAt) = Sorted(entries, entry => entry.Low);
        var byStart = Order(entries, entry => entry.Start);
        var byEnd = Order(entries, entry => entry.End);
        var (below, above) = (new ActiveTree(entries.Length), new ActiveTree(entries.Length));
        var ended = 0;
        foreach (var next in byStart)
        {
            for (; entries[byEnd[ended]].End < entries[next].Start; ended++)
            {
                below.Remove(highAt[byEnd[ended]]);
                above.Remove(lowAt[byEnd[ended]]);
            }

            var lesser = Before(highs, entries[next].Low);
            var greater = Before(lows, entries[next].High + 1);
            counts[entries[next].Place] += sign * (below.CountBelow(lesser) + above.Count - above.CountBelow(greater));
            if (join is not null)
            {
                below.Join(0, lesser, entries[next].Place, join);
                above.Join(greater, entries.Length, entries[next].Place, join);
            }

            below.Add(highAt[next], entries[next].Place);
            above.Add(lowAt[next], entries[next].Place);
        }
    }

    private static int[] Order(SweepEntry[] entries, Func<SweepEntry, long> key)
    {
        var (keys, order) = (Array.ConvertAll(entries, entry => key(entry)), new int[entries.Length]);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(keys, order);
        return order;
    }

    // The keys in order, and for each entry its position in that order.
    private static (int[] Keys, int[] PositionOf) Sorted(SweepEntry[] entries, Func<SweepEntry, int> key)
    {
        var order = Order(entries, entry => key(entry));
        var (keys, positions) = (new int[entries.Length], new int[entries.Length]);
        for (var i = 0; i < order.Length; i++)
        {
            keys[i] = key(entries[order[i]]);
            positions[order[i]] = i;
        }

        return (keys, positions);
    }

    // The number of keys below a number; the keys are sorted.
    private static int Before(int[] keys, int number)
    {
        var (from, to) = (0, keys.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (keys[middle] < number) from = middle + 1;
            else to = middle;
        }

        return from;
    }
}
