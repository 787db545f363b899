using FactTracker.Analysis;

namespace FactTracker.Storage;

/// <summary>Searches all claims of a set.</summary>
internal static class MemorySearch
{
    public static IReadOnlyList<StoreMatch> Of(MemorySet records, StoreSearch search) =>
        [.. Matches(records.Set, search).Select(match => match with { HasErrors = records.WithErrors.Contains(match.Claim.Id) })];

    private static IReadOnlyList<StoreMatch> Matches(ClaimSet set, StoreSearch search)
    {
        if (search.IsByLikeness) return WordSearch.Like(set, search);
        if (WordSearch.TestOf(search) is not { } test) return [];
        return
        [
            .. set.Claims.Where(claim => test.Of(claim) == Truth.Yes).Select(claim => new StoreMatch(claim, ScoreOf(claim, search)))
                .OrderByDescending(match => match.Score).Take(search.Limit),
        ];
    }

    // The share of the words that are looked for among all words of the claim.
    private static double ScoreOf(Claim claim, StoreSearch search)
    {
        var sought = WordSearch.WordsOf(search).ToHashSet(StringComparer.Ordinal);
        var words = ClaimIndex.Of(claim).Words.Split(' ');
        return words.Count(sought.Contains) / (double)words.Length;
    }
}
