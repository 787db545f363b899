namespace FactTracker.History;

/// <summary>Chooses from the words that a quote and a copy have in common those from which an alignment is worth trying.</summary>
internal static class SeedChoice
{
    private const int Windows = 4; // Places of the copy that are tried.
    private const int Narrowest = 4;
    private const int Widest = 400;

    /// <summary>Returns words of the piece itself, from the places with the most words in common.</summary>
    /// <param name="hits">The words in common.</param>
    /// <param name="count">The number of words of the piece.</param>
    public static IEnumerable<AnchorHit> Of(List<AnchorHit> hits, int count)
    {
        hits.Sort((one, other) => one.Diagonal.CompareTo(other.Diagonal));
        var width = Math.Clamp(count / 4, Narrowest, Widest);
        var windows = new List<(int Score, int From, int To)>();
        var (score, to) = (0, 0);
        for (var from = 0; from < hits.Count; from++)
        {
            while (to < hits.Count && hits[to].Diagonal <= hits[from].Diagonal + width) score += hits[to++].Size;
            windows.Add((score, from, to));
            score -= hits[from].Size;
        }

        windows.Sort((one, other) => (other.Score, one.From).CompareTo((one.Score, other.From)));
        var tried = new List<(int From, int To)>();
        foreach (var (_, from, end) in windows)
        {
            if (tried.Exists(it => from < it.To && it.From < end)) continue;
            tried.Add((from, end));
            var own = hits.GetRange(from, end - from).FindAll(hit => hit.Offset >= 0 && hit.Offset + hit.Size <= count);
            if (own.Count > 0)
            {
                var longest = own.Max(hit => hit.Size);
                yield return own.Find(hit => hit.Size == longest);
                yield return own.FindLast(hit => hit.Size == longest);
            }

            if (tried.Count == Windows) yield break;
        }
    }
}
