namespace FactTracker.History;

/// <summary>Finds what stands between the text before a quote and the text after it.</summary>
internal static class BracketSearch
{
    private const int Spare = 6; // Words that the place may have more than the quote.
    private const int LeastContext = 3; // Words of both texts together; fewer stand in many places.
    private const int LongestReplaced = 5; // Words of which none has to be kept; a longer text may be another one.

    /// <summary>
    /// Returns the place between the two texts, of no words when nothing stands there, or null when the two texts do not stand together.
    /// </summary>
    public static ProbeMatch? Find(CopyWords copy, AnchorTable table, Probe probe)
    {
        if (probe.Before.Length == 0 || probe.After.Length == 0 || probe.Context < LeastContext) return null;
        var piece = probe.Pieces[0];
        if (probe.Pieces.Count > 1 || piece.Count > LongestReplaced) return null;
        var tail = Math.Min(Shingle.Longest, probe.Before.Length);
        var anchor = probe.Anchors.First(it => it.Offset == -tail && it.Size == tail);
        ProbeMatch? best = null;
        foreach (var place in table.PlacesOf(anchor.Slot))
        {
            var first = place + tail;
            for (var end = first; end <= first + piece.Count + Spare; end++)
            {
                var after = copy.After(probe.After, end);
                if (after < Math.Min(Shingle.Longest, probe.After.Length)) continue;
                var context = copy.Before(probe.Before, first) + after;
                if (context >= LeastContext && context > (best?.Context ?? 0))
                    best = new ProbeMatch(first, end, HunksOf(copy, probe, first, end)) { Context = context };
                break;
            }
        }

        return best;
    }

    // The words at both ends that are still there are no change.
    private static WordHunk[] HunksOf(CopyWords copy, Probe probe, int first, int end)
    {
        var piece = probe.Pieces[0];
        var words = probe.WordsOf(piece);
        var start = Math.Min(copy.After(words, first), end - first);
        var rest = Math.Min(copy.Before(words[start..], end), end - first - start);
        return [new WordHunk(piece.From + start, piece.To - rest, first + start, end - rest)];
    }
}
