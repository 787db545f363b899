namespace FactTracker.Analysis;

/// <summary>
/// Splits claims by the value that most of them allow: the claims that allow it are the first group, and the same is repeated for the rest.
/// Of several such values, the least is taken.
/// </summary>
internal static class DeepestGroups
{
    private const int MostRounds = 1_000; // So many groups of one question are more than anybody reads.

    /// <summary>Returns the groups of two or more, each in the order of the claims. The ranks of the values are set.</summary>
    public static IEnumerable<ClaimReading[]> Of(ClaimReading[] claims)
    {
        var left = claims;
        for (var round = 0; round < MostRounds && left.Length > 1; round++)
        {
            var (rank, depth) = Deepest(left);
            if (depth < 2) yield break;
            yield return [.. left.Where(claim => Allows(claim, rank))];
            left = [.. left.Where(claim => !Allows(claim, rank))];
        }
    }

    private static bool Allows(ClaimReading claim, int rank) => claim.Single!.LowRank <= rank && rank <= claim.Single.HighRank;

    private static (int Rank, int Depth) Deepest(ClaimReading[] claims)
    {
        var lows = claims.Select(claim => claim.Single!.LowRank).Order().ToArray();
        var highs = claims.Select(claim => claim.Single!.HighRank).Order().ToArray();
        var (best, deepest, ended) = (0, 0, 0);
        for (var begun = 0; begun < lows.Length; begun++)
        {
            while (highs[ended] < lows[begun]) ended++;
            if (begun + 1 - ended <= deepest) continue;
            (best, deepest) = (lows[begun], begun + 1 - ended);
        }

        return (best, deepest);
    }
}
