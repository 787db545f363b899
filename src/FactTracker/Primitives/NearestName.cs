namespace FactTracker;

/// <summary>Finds the name somebody may have meant.</summary>
internal static class NearestName
{
    private const int LongestCompared = 40; // Longer names are no slip of a listed one.

    /// <summary>The name at the least edit distance, if that is at most half its length and three; null when none is near.</summary>
    public static string? Of(string name, IReadOnlyList<string> names)
    {
        if (name.Length > LongestCompared) return null;
        string? nearest = null;
        var least = Math.Min((name.Length + 1) / 2, 3) + 1;
        foreach (var candidate in names)
        {
            var distance = Distance(name, candidate);
            if (distance >= least) continue;
            least = distance;
            nearest = candidate;
        }

        return nearest;
    }

    // Levenshtein's distance without regard to case, one row at a time.
    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                (row[j], diagonal) = (Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + change), row[j]);
            }
        }

        return row[^1];
    }
}
