namespace FactTracker.History;

/// <summary>
/// Ranks the claims of an index by the words that they share with a question: BM25, times the root of the cosine of the angle between the
/// rarities of the question and of the claim, so that a claim of which the question has everything is above one of which it has a part.
/// </summary>
/// <remarks>
/// Terms are looked up from the heaviest to the lightest. When the remaining ones cannot lift a claim that has none of those before among
/// the best, only claims that have some are looked at further (MaxScore of Turtle and Flood, 1995). The result is the same.
/// </remarks>
internal static class TermRanking
{
    private const int LongList = 4096; // Shorter lists are cheaper to read than to avoid.

    /// <summary>Returns the best claims, best first, with scores from above 0 to 1.</summary>
    /// <param name="index">The claims.</param>
    /// <param name="query">The question.</param>
    /// <param name="most">The most claims to return.</param>
    /// <param name="idOf">Returns the id of a claim; of claims with the same score, the one whose id is first is.</param>
    public static IReadOnlyList<(int Claim, double Score)> Rank(TermIndex index, Query query, int most, Func<int, string> idOf)
    {
        if (query.Terms.Length == 0) return [];
        var board = index.Rent();
        try
        {
            var left = RemainsOf(query);
            var at = 0;
            while (at < query.Terms.Length && !CanStop(index, query, board, left[at], at, most)) Add(index, query.Terms[at++], board);
            if (at == query.Terms.Length) return Best(index, query, board, board.Touched, most, idOf);
            var candidates = Candidates(index, query, board, left[at].Score, most);
            for (; at < query.Terms.Length; at++)
            {
                AddAmong(index, query.Terms[at], board, candidates);
            }

            return Best(index, query, board, candidates, most, idOf);
        }
        finally
        {
            index.Return(board);
        }
    }

    // The most that the terms from each one on can add.
    private static (double Score, double Rarity)[] RemainsOf(Query query)
    {
        var left = new (double Score, double Rarity)[query.Terms.Length + 1];
        for (var at = query.Terms.Length - 1; at >= 0; at--)
        {
            ref readonly var term = ref query.Terms[at];
            left[at] = (left[at + 1].Score + term.Weight * term.Rarity * (TermIndex.Saturation + 1), left[at + 1].Rarity + term.Rarity);
        }

        return left;
    }

    private static bool CanStop(
        TermIndex index, Query query, ScoreBoard board, (double Score, double Rarity) left, int at, int most)
    {
        if (index.ClaimsOf(query.Terms[at].Number).Length < LongList || board.Touched.Length < most) return false;
        // A claim has at least the rarities that it shares, so the cosine is at most the root of the shared part of the question.
        var best = left.Score * Math.Sqrt(Math.Sqrt(Math.Min(1, left.Rarity / query.Mass)));
        return best < Threshold(index, query, board, most);
    }

    // The score that the last of the best claims has so far. Scores only grow.
    private static double Threshold(TermIndex index, Query query, ScoreBoard board, int most)
    {
        var best = new PriorityQueue<int, double>();
        foreach (var claim in board.Touched)
        {
            var score = ScoreOf(index, query, board, claim);
            if (best.Count < most) best.Enqueue(claim, score);
            else if (best.TryPeek(out _, out var least) && score > least) best.EnqueueDequeue(claim, score);
        }

        return best.TryPeek(out _, out var threshold) && best.Count == most ? threshold : 0;
    }

    private static int[] Candidates(TermIndex index, Query query, ScoreBoard board, double left, int most)
    {
        var threshold = Threshold(index, query, board, most);
        var candidates = new List<int>();
        foreach (var claim in board.Touched)
        {
            if (board.ScoreOf(claim) + left >= threshold) candidates.Add(claim);
        }

        candidates.Sort();
        return [.. candidates];
    }

    private static void Add(TermIndex index, in QueryTerm term, ScoreBoard board)
    {
        var claims = index.ClaimsOf(term.Number);
        var weights = index.WeightsOf(term.Number);
        for (var i = 0; i < claims.Length; i++)
        {
            board.Add(claims[i], GainOf(index, term, claims[i], weights[i]), term.Rarity);
        }
    }

    private static void AddAmong(TermIndex index, in QueryTerm term, ScoreBoard board, int[] candidates)
    {
        var claims = index.ClaimsOf(term.Number);
        var weights = index.WeightsOf(term.Number);
        var start = 0;
        foreach (var candidate in candidates)
        {
            var found = claims[start..].BinarySearch(candidate);
            start += found < 0 ? ~found : found;
            if (start == claims.Length) return;
            if (found >= 0) board.Add(candidate, GainOf(index, term, candidate, weights[start]), term.Rarity);
        }
    }

    private static float GainOf(TermIndex index, in QueryTerm term, int claim, byte weight)
    {
        var count = (float)weight / FieldWeights.Whole;
        return term.Weight * term.Rarity * (count * (TermIndex.Saturation + 1) / (count + index.NormOf(claim)));
    }

    private static double ScoreOf(TermIndex index, Query query, ScoreBoard board, int claim)
    {
        var cosine = board.SharedOf(claim) / Math.Sqrt(index.MassOf(claim) * query.Mass);
        return board.ScoreOf(claim) * Math.Sqrt(Math.Min(1, cosine));
    }

    private static List<(int Claim, double Score)> Best(
        TermIndex index, Query query, ScoreBoard board, ReadOnlySpan<int> claims, int most, Func<int, string> idOf)
    {
        var best = new PriorityQueue<int, (double Score, int Claim)>(
            Comparer<(double Score, int Claim)>.Create((one, other) => Compare(one, other, idOf)));
        foreach (var claim in claims)
        {
            var score = ScoreOf(index, query, board, claim);
            if (best.Count < most) best.Enqueue(claim, (score, claim));
            else if (best.TryPeek(out _, out var least) && score >= least.Score) best.EnqueueDequeue(claim, (score, claim));
        }

        var sorted = new List<(int Claim, double Score)>(best.Count);
        while (best.TryDequeue(out _, out var next))
        {
            sorted.Add((next.Claim, Math.Min(1, next.Score / query.Best)));
        }

        sorted.Reverse();
        return sorted;
    }

    private static int Compare((double Score, int Claim) one, (double Score, int Claim) other, Func<int, string> idOf)
    {
        var order = one.Score.CompareTo(other.Score);
        if (order != 0) return order;
        order = -string.CompareOrdinal(idOf(one.Claim), idOf(other.Claim));
        return order != 0 ? order : other.Claim.CompareTo(one.Claim);
    }
}
