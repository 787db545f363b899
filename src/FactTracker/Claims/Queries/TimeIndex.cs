namespace FactTracker.Claims;

/// <summary>
/// Finds the claims whose time may share a day with another: their extents sorted by start, in a tree of the latest ends.
/// </summary>
/// <remarks>Linear memory; a question takes time logarithmic in the claims and linear in those found.</remarks>
internal sealed class TimeIndex
{
    private readonly (long Start, long End, int Place)[] _extents;
    private readonly long[] _latestEnds; // A heap-shaped tree over the extents: each node has the latest end below it.

    private TimeIndex((long Start, long End, int Place)[] extents)
    {
        _extents = extents;
        _latestEnds = new long[extents.Length * 2];
        for (var i = 0; i < extents.Length; i++)
        {
            _latestEnds[extents.Length + i] = extents[i].End;
        }

        for (var node = extents.Length - 1; node > 0; node--)
        {
            _latestEnds[node] = Math.Max(_latestEnds[node * 2], _latestEnds[(node * 2) + 1]);
        }
    }

    public static TimeIndex Of(IReadOnlyList<Claim> claims)
    {
        var extents = new List<(long Start, long End, int Place)>();
        for (var place = 0; place < claims.Count; place++)
        {
            if (claims[place].When?.AsDate is not { } date) continue;
            var (start, end) = DaysOf(date);
            extents.Add((start, end, place));
        }

        extents.Sort();
        return new TimeIndex([.. extents]);
    }

    /// <summary>The places of the claims whose extent has a day in common with that of a date, in order.</summary>
    public int[] Find(Edtf date)
    {
        var (start, end) = DaysOf(date);
        var found = new List<int>();
        Collect(0, FirstAfter(end), start, found);
        found.Sort();
        return [.. found];
    }

    private static (long Start, long End) DaysOf(Edtf date)
    {
        var extent = date.ExtentUnder(EdtfPolicy.AsWritten);
        return (extent.Start.Day?.Number ?? long.MinValue, extent.End.Day?.Number ?? long.MaxValue);
    }

    // Halves a run of extents as long as one of them may reach far enough.
    private void Collect(int from, int to, long start, List<int> found)
    {
        if (from >= to || LatestEnd(from, to) < start) return;
        if (to - from == 1)
        {
            found.Add(_extents[from].Place);
            return;
        }

        var middle = (from + to) / 2;
        Collect(from, middle, start, found);
        Collect(middle, to, start, found);
    }

    private long LatestEnd(int from, int to)
    {
        var latest = long.MinValue;
        for (var (left, right) = (from + _extents.Length, to + _extents.Length); left < right; left /= 2, right /= 2)
        {
            if (left % 2 == 1) latest = Math.Max(latest, _latestEnds[left++]);
            if (right % 2 == 1) latest = Math.Max(latest, _latestEnds[--right]);
        }

        return latest;
    }

    private int FirstAfter(long day)
    {
        var (from, to) = (0, _extents.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_extents[middle].Start <= day) from = middle + 1;
            else to = middle;
        }

        return from;
    }
}
