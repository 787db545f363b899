namespace FactTracker.History;

/// <summary>
/// Aligns words with those of a text from a place on which both have in common, with the fewest words added, left out or replaced
/// (the greedy algorithm of Ukkonen and Myers, in time proportional to the words and the square of the differences).
/// </summary>
internal static class WordAlignment
{
    /// <summary>The most differences on one side of the common place; the memory grows with their square.</summary>
    public const int MostDifferences = 1000;

    private const int Unreached = -1;

    /// <summary>Returns the pairs of equal words, in the order of the quote, or null when there are too many differences.</summary>
    /// <param name="quote">The words of the quote.</param>
    /// <param name="copy">The words of the copy.</param>
    /// <param name="hit">Words that both have in common.</param>
    /// <param name="most">The most differences on each side.</param>
    public static List<(int Quote, int Copy)>? Around(ReadOnlySpan<ulong> quote, ReadOnlySpan<ulong> copy, AnchorHit hit, int most)
    {
        var (from, to) = (hit.Offset, hit.Offset + hit.Size);
        if (Side(quote, from - 1, copy, hit.Place - 1, -1, most) is not { } before) return null;
        if (Side(quote, to, copy, hit.Place + hit.Size, +1, most) is not { } after) return null;
        var pairs = new List<(int Quote, int Copy)>(before.Count + hit.Size + after.Count);
        pairs.AddRange(before); // From the last to the first, which is the order of the quote.
        for (var i = 0; i < hit.Size; i++) pairs.Add((from + i, hit.Place + i));
        after.Reverse();
        pairs.AddRange(after);
        return pairs;
    }

    // The pairs from the end of the quote on that side back to the common place.
    private static List<(int Quote, int Copy)>? Side(
        ReadOnlySpan<ulong> quote, int quoteAt, ReadOnlySpan<ulong> copy, int copyAt, int step, int most)
    {
        var left = step > 0 ? quote.Length - quoteAt : quoteAt + 1;
        var right = step > 0 ? copy.Length - copyAt : copyAt + 1;
        var rows = new List<int[]>();
        List<(int Quote, int Copy)>? best = null; // Of as many differences, that with the most equal words.
        for (var d = 0; d <= Math.Min(most, MostDifferences); d++)
        {
            var row = new int[2 * d + 1];
            rows.Add(row);
            for (var k = -d; k <= d; k++)
            {
                var x = d == 0 ? 0 : Furthest(rows[d - 1], d - 1, k).X;
                if (x == Unreached || x + k > right)
                {
                    row[k + d] = Unreached;
                    continue;
                }

                while (x < left && x + k < right && quote[quoteAt + step * x] == copy[copyAt + step * (x + k)]) x++;
                row[k + d] = x;
                if (x < left) continue;
                var pairs = Trace(rows, d, k, quoteAt, copyAt, step);
                if (best is null || pairs.Count > best.Count) best = pairs;
            }

            if (best is not null) return best;
        }

        return null;
    }

    // The furthest word that is reached on a diagonal with one more difference, and the diagonal it comes from.
    private static (int X, int From) Furthest(int[] row, int d, int k)
    {
        var replaced = Cell(row, d, k);
        var added = Cell(row, d, k - 1);
        var leftOut = Cell(row, d, k + 1);
        var best = (X: added, From: k - 1); // Of two as far, the one that leaves more words of the quote equal.
        if (replaced != Unreached && replaced + 1 > best.X) best = (replaced + 1, k);
        if (leftOut != Unreached && leftOut + 1 > best.X) best = (leftOut + 1, k + 1);
        return best;
    }

    private static int Cell(int[] row, int d, int k) => k < -d || k > d ? Unreached : row[k + d];

    private static List<(int Quote, int Copy)> Trace(List<int[]> rows, int d, int k, int quoteAt, int copyAt, int step)
    {
        var pairs = new List<(int Quote, int Copy)>();
        for (; ; d--)
        {
            var end = rows[d][k + d];
            var (start, from) = d == 0 ? (0, 0) : Furthest(rows[d - 1], d - 1, k);
            for (var x = end - 1; x >= start; x--) pairs.Add((quoteAt + step * x, copyAt + step * (x + k)));
            if (d == 0) return pairs;
            k = from;
        }
    }
}
