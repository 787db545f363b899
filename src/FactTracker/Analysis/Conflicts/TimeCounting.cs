namespace FactTracker.Analysis;

/// <summary>Counts pairs of claims whose times overlap, without looking at the pairs.</summary>
internal static class TimeCounting
{
    /// <summary>The number of pairs, of a claim of each list, whose extents overlap.</summary>
    public static long Overlapping(ReadOnlySpan<ClaimReading> ones, ReadOnlySpan<ClaimReading> others)
    {
        var (starts, ends) = Ends(ones);
        var (otherStarts, otherEnds) = Ends(others);
        return ((long)ones.Length * others.Length) - Before(ends, otherStarts) - Before(otherEnds, starts);
    }

    /// <summary>The number of pairs within a list whose extents overlap.</summary>
    public static long Overlapping(ReadOnlySpan<ClaimReading> claims)
    {
        var (starts, ends) = Ends(claims);
        return ((long)claims.Length * (claims.Length - 1) / 2) - Before(ends, starts);
    }

    private static (long[] Starts, long[] Ends) Ends(ReadOnlySpan<ClaimReading> claims)
    {
        var (starts, ends) = (new long[claims.Length], new long[claims.Length]);
        for (var i = 0; i < claims.Length; i++)
        {
            (starts[i], ends[i]) = (claims[i].Time.Start, claims[i].Time.End);
        }

        Array.Sort(starts);
        Array.Sort(ends);
        return (starts, ends);
    }

    // The number of pairs of an end that comes before a start; both are sorted.
    private static long Before(long[] ends, long[] starts)
    {
        var (count, passed) = (0L, 0);
        foreach (var start in starts)
        {
            while (passed < ends.Length && ends[passed] < start) passed++;
            count += passed;
        }

        return count;
    }
}
