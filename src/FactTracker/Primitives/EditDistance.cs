namespace FactTracker;

/// <summary>
/// Computes how many typing errors turn one word into another: a letter omitted, added, replaced, or swapped with its neighbour
/// (optimal string alignment). Case is ignored.
/// </summary>
internal static class EditDistance
{
    /// <summary>
    /// The greatest limit that a caller can pass. It is small, so that the cost of a comparison is linear in the length of the words.
    /// </summary>
    public const int GreatestLimit = 3;

    private const int Width = 2 * GreatestLimit + 1;

    /// <summary>Returns the distance, or null when it is greater than a limit.</summary>
    public static int? Within(int limit, ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, GreatestLimit);
        if (Math.Abs(a.Length - b.Length) > limit) return null;
        while (!a.IsEmpty && !b.IsEmpty && IsSame(a[0], b[0]))
        {
            a = a[1..];
            b = b[1..];
        }

        while (!a.IsEmpty && !b.IsEmpty && IsSame(a[^1], b[^1]))
        {
            a = a[..^1];
            b = b[..^1];
        }

        return a.IsEmpty || b.IsEmpty ? Math.Max(a.Length, b.Length) : Compare(limit, a, b);
    }

    // One row of the usual table for each letter of a, but only its cells near the diagonal: those further away exceed any limit.
    // In a row for i letters of a the cell at k stands for i + k - GreatestLimit letters of b. A swap looks back two rows.
    private static int? Compare(int limit, ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> cells = stackalloc int[3 * Width];
        var before = cells[..Width];
        var last = cells[Width..(2 * Width)];
        var row = cells[(2 * Width)..];
        for (var k = 0; k < Width; k++)
        {
            last[k] = k < GreatestLimit ? Width : k - GreatestLimit;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var least = Width;
            for (var k = 0; k < Width; k++)
            {
                row[k] = Cell(a, b, i, k, before, last, row);
                least = Math.Min(least, row[k]);
            }

            if (least > limit) return null;
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        var distance = last[b.Length - a.Length + GreatestLimit];
        return distance <= limit ? distance : null;
    }

    private static int Cell(
        ReadOnlySpan<char> a, ReadOnlySpan<char> b, int i, int k, ReadOnlySpan<int> before, ReadOnlySpan<int> last, ReadOnlySpan<int> row)
    {
        var j = i + k - GreatestLimit;
        if (j < 0 || j > b.Length) return Width;
        if (j == 0) return i;
        var left = k > 0 ? row[k - 1] : Width;
        var above = k + 1 < Width ? last[k + 1] : Width;
        var slip = Math.Min(last[k] + (IsSame(a[i - 1], b[j - 1]) ? 0 : 1), Math.Min(left, above) + 1);
        var isSwap = i > 1 && j > 1 && IsSame(a[i - 1], b[j - 2]) && IsSame(a[i - 2], b[j - 1]);
        return isSwap ? Math.Min(slip, before[k] + 1) : slip;
    }

    private static bool IsSame(char a, char b) => a == b || char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
