namespace FactTracker;

/// <summary>
/// How many slips turn one word into another: a letter left out, put in, mistaken, or swapped with its neighbour (optimal string alignment).
/// Case does not count.
/// </summary>
internal static class EditDistance
{
    /// <summary>The slips a reader would still recognise a word with: one in three letters, three at the most.</summary>
    public static int Tolerable(string word) => Math.Min(word.Length / 3, 3);

    /// <summary>The distance, or one more than a limit where it is beyond it.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        var start = 0;
        while (start < a.Length && start < b.Length && IsSame(a[start], b[start]))
        {
            start++;
        }

        a = a[start..];
        b = b[start..];
        while (a.Length > 0 && b.Length > 0 && IsSame(a[^1], b[^1]))
        {
            a = a[..^1];
            b = b[..^1];
        }

        return a.IsEmpty || b.IsEmpty ? Math.Max(a.Length, b.Length) : Compare(a, b, limit);
    }

    // One row of the table for each letter of a; a swap looks back two rows. A row that is all beyond the limit ends it.
    private static int Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        var width = b.Length + 1;
        Span<int> cells = width <= 128 ? stackalloc int[3 * width] : new int[3 * width];
        var before = cells[..width];
        var last = cells[width..(2 * width)];
        var row = cells[(2 * width)..];
        for (var j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var change = last[j - 1] + (IsSame(a[i - 1], b[j - 1]) ? 0 : 1);
                var slip = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                var isSwap = i > 1 && j > 1 && IsSame(a[i - 1], b[j - 2]) && IsSame(a[i - 2], b[j - 1]);
                row[j] = isSwap ? Math.Min(slip, before[j - 2] + 1) : slip;
                least = Math.Min(least, row[j]);
            }

            if (least > limit) return limit + 1;
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return Math.Min(last[^1], limit + 1);
    }

    private static bool IsSame(char a, char b) => a == b || char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
