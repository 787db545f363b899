namespace FactTracker.Analysis;

/// <summary>Finds the conflicts among the claims of one topic and scope.</summary>
/// <param name="policy">The policy.</param>
/// <param name="ties">The relations.</param>
/// <param name="tally">Receives what is found.</param>
/// <param name="mostPairs">Up to how many pairs whose times overlap are looked at one by one.</param>
internal sealed class GroupSearch(ConflictPolicy policy, ClaimTies ties, ConflictTally tally, long mostPairs = GroupSearch.ManyPairs)
{
    private const long ManyPairs = 4_000_000; // A tenth of a second.
    private const int Few = 64; // So many are compared with each other at once.

    private readonly ConflictFactory _factory = new(policy);
    private readonly List<(int, int)> _pairs = [];

    /// <summary>Searches a group and adds what is found to the tally.</summary>
    /// <param name="claims">The claims, in the order of the set.</param>
    public void Search(ReadOnlySpan<ClaimReading> claims)
    {
        if (claims.Length < 2) return;
        var pairs = claims.Length <= Few ? (long)claims.Length * claims.Length : TimeCounting.Overlapping(claims);
        if (pairs > mostPairs) SearchLarge(claims);
        else if (claims.Length <= Few) SearchFew(claims);
        else SearchMany(claims);
    }

    private void SearchFew(ReadOnlySpan<ClaimReading> claims)
    {
        _pairs.Clear();
        for (var i = 0; i < claims.Length - 1; i++)
        {
            for (var j = i + 1; j < claims.Length; j++)
            {
                if (Meets(claims[i], claims[j])) _pairs.Add((i, j));
            }
        }

        if (_pairs.Count > 0) ListPairs(claims);
    }

    // The pairs are in the order of the set already.
    private void ListPairs(ReadOnlySpan<ClaimReading> claims)
    {
        foreach (var (i, j) in _pairs)
        {
            tally.Join(claims[i].Index, claims[j].Index);
        }

        var found = new Dictionary<int, (long Pairs, List<ListedPair> Listed)>();
        foreach (var (i, j) in _pairs)
        {
            var root = tally.Root(claims[i].Index);
            var (pairs, listed) = found.TryGetValue(root, out var before) ? before : (0, []);
            if (listed.Count < policy.PairsPerCluster) listed.Add(Pair(claims[i], claims[j]));
            found[root] = (pairs + 1, listed);
        }

        foreach (var (root, (pairs, listed)) in found)
        {
            tally.Add(root, pairs, listed);
        }
    }

    private void SearchLarge(ReadOnlySpan<ClaimReading> claims)
    {
        var readings = claims.ToArray();
        ListClusters(readings, new LargeGroupSearch(tally, Meets).Search(readings));
    }

    private void SearchMany(ReadOnlySpan<ClaimReading> claims)
    {
        var counts = new long[claims.Length];
        var order = new int[claims.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        var readings = claims.ToArray();
        Array.Sort(order, (one, other) => readings[one].Time.Start.CompareTo(readings[other].Time.Start));
        var active = new List<int>();
        foreach (var next in order)
        {
            var kept = 0;
            for (var i = 0; i < active.Count; i++)
            {
                var other = active[i];
                if (readings[other].Time.End < readings[next].Time.Start) continue;
                active[kept++] = other;
                if (!Meets(readings[other], readings[next])) continue;
                counts[next]++;
                tally.Join(readings[other].Index, readings[next].Index);
            }

            active.RemoveRange(kept, active.Count - kept);
            active.Add(next);
        }

        ListClusters(readings, counts);
    }

    private void ListClusters(ClaimReading[] claims, long[] counts)
    {
        var members = new Dictionary<int, (long Pairs, List<int> Claims)>();
        for (var i = 0; i < claims.Length; i++)
        {
            if (!tally.Has(claims[i].Index)) continue;
            var root = tally.Root(claims[i].Index);
            var (pairs, places) = members.TryGetValue(root, out var before) ? before : (0, []);
            places.Add(i);
            members[root] = (pairs + counts[i], places);
        }

        foreach (var (root, (pairs, places)) in members)
        {
            if (pairs > 0) tally.Add(root, pairs, FirstPairs(claims, places));
        }
    }

    // A claim without a later partner has an earlier one, whose pairs have been listed, so at most twice the limit is looked at in full.
    private List<ListedPair> FirstPairs(ClaimReading[] claims, List<int> members)
    {
        var listed = new List<ListedPair>();
        for (var i = 0; i < members.Count && listed.Count < policy.PairsPerCluster; i++)
        {
            for (var j = i + 1; j < members.Count && listed.Count < policy.PairsPerCluster; j++)
            {
                if (IsConflict(claims[members[i]], claims[members[j]])) listed.Add(Pair(claims[members[i]], claims[members[j]]));
            }
        }

        return listed;
    }

    private ListedPair Pair(ClaimReading one, ClaimReading other) =>
        new(one.Index, other.Index, () => _factory.Of(one, other, ties.Contradict(one.Index, other.Index))!);

    private bool IsConflict(ClaimReading one, ClaimReading other) =>
        PairComparison.IsConflict(PairComparison.Match(one, other, policy))
        && !(one.IsRelated && other.IsRelated && ties.Explains(one.Index, other.Index) is not null);

    // Whether two claims are in conflict. What is not a conflict but worth a count is counted.
    private bool Meets(ClaimReading one, ClaimReading other)
    {
        var match = PairComparison.Match(one, other, policy);
        if (match == ValueMatch.Compatible) return false;
        if (one.IsRelated && other.IsRelated && ties.Explains(one.Index, other.Index) is { } type)
        {
            if (PairComparison.IsConflict(match)) tally.CountExplained(type);
            return false;
        }

        if (PairComparison.IsConflict(match)) return true;
        if (tally.Space > 0) AddNotComparable(one, other, match);
        else tally.CountNotComparable(ConflictReasons.NameOf(match), 1);
        return false;
    }

    private void AddNotComparable(ClaimReading one, ClaimReading other, ValueMatch match)
    {
        if (one.Index > other.Index) (one, other) = (other, one);
        tally.AddNotComparable(ConflictReasons.NameOf(match), one.Index, other.Index, _factory.Of(one, other, isStated: false)!);
    }
}
