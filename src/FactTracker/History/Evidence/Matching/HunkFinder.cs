namespace FactTracker.History;

/// <summary>Finds what is changed between the equal words of a quote and of a copy.</summary>
internal sealed class HunkFinder(CopyWords copy, Probe probe)
{
    private const int Spare = 4; // Words more than were replaced, in which the text around the quote is looked for.
    private const int Nearest = 2; // Words of the text around the quote that must stand there.

    /// <summary>Returns the match with what is changed.</summary>
    /// <param name="piece">The words of the quote.</param>
    /// <param name="pairs">The equal words, at least one, in order; those of the quote are counted from the first of the piece.</param>
    public ProbeMatch Find(QuotePiece piece, List<(int Quote, int Copy)> pairs)
    {
        var hunks = new List<WordHunk>();
        var first = Start(piece, pairs[0]);
        Add(hunks, new WordHunk(piece.From, piece.From + pairs[0].Quote, first, pairs[0].Copy));
        for (var i = 1; i < pairs.Count; i++)
        {
            var (before, after) = (pairs[i - 1], pairs[i]);
            Add(hunks, new WordHunk(piece.From + before.Quote + 1, piece.From + after.Quote, before.Copy + 1, after.Copy));
        }

        var end = End(piece, pairs[^1]);
        Add(hunks, new WordHunk(piece.From + pairs[^1].Quote + 1, piece.To, pairs[^1].Copy + 1, end));
        return new ProbeMatch(first, end, hunks);
    }

    // Words that are only divided differently are no change.
    private void Add(List<WordHunk> hunks, WordHunk hunk)
    {
        if (hunk.Edits == 0) return;
        if (!WordJoin.AreSame(probe.Exact.TextOf(hunk.From, hunk.To), copy.Run.TextOf(hunk.CopyFrom, hunk.CopyTo))) hunks.Add(hunk);
    }

    // The first words of the quote were replaced by what follows the text before it, or else by as many words of the same sentence.
    private int Start(QuotePiece piece, (int Quote, int Copy) pair)
    {
        if (pair.Quote == 0) return pair.Copy;
        ReadOnlySpan<ulong> before = piece.From == 0 ? probe.Before : [];
        if (before.Length > 0)
        {
            for (var count = 0; count <= pair.Quote + Spare; count++)
            {
                if (copy.Before(before, pair.Copy - count) >= Math.Min(Nearest, before.Length)) return pair.Copy - count;
            }
        }

        var start = pair.Copy;
        while (start > 0 && pair.Copy - start < pair.Quote && !copy.EndsSentence(start - 1)) start--;
        return start;
    }

    private int End(QuotePiece piece, (int Quote, int Copy) pair)
    {
        var left = piece.Count - pair.Quote - 1;
        if (left == 0) return pair.Copy + 1;
        ReadOnlySpan<ulong> after = piece.To == probe.Exact.Count ? probe.After : [];
        if (after.Length > 0)
        {
            for (var count = 0; count <= left + Spare; count++)
            {
                if (copy.After(after, pair.Copy + 1 + count) >= Math.Min(Nearest, after.Length)) return pair.Copy + 1 + count;
            }
        }

        var end = pair.Copy + 1;
        while (end < copy.Count && end - pair.Copy - 1 < left && !copy.EndsSentence(end - 1)) end++;
        return end;
    }
}
