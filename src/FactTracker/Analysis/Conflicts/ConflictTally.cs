namespace FactTracker.Analysis;

/// <summary>Collects what a search finds: which claims belong together, the pairs to list, and the counts.</summary>
internal sealed class ConflictTally(int claims, ConflictPolicy policy)
{
    private const int Untouched = -1;

    private readonly int[] _parents = Filled(claims);
    private readonly List<(int Member, long Pairs, List<ListedPair> Listed)> _found = [];
    private readonly SortedDictionary<string, long> _notComparable = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _explained = new(StringComparer.Ordinal);
    private readonly List<(int A, int B, Conflict Conflict)> _incomparable = [];
    private long _incomparableCount;

    /// <summary>How many more pairs that could not be compared may be listed.</summary>
    public long Space => Conflicts.MostNotComparable - _incomparableCount;

    /// <summary>Whether a claim is in a conflict.</summary>
    public bool Has(int claim) => _parents[claim] != Untouched;

    /// <summary>Puts two claims into one cluster.</summary>
    public void Join(int one, int other)
    {
        var (a, b) = (Root(one), Root(other));
        if (a < b) _parents[b] = a;
        else _parents[a] = b;
    }

    /// <summary>Returns the first claim of the cluster of a claim.</summary>
    public int Root(int claim)
    {
        if (_parents[claim] == Untouched) _parents[claim] = claim;
        while (_parents[claim] != claim)
        {
            _parents[claim] = _parents[_parents[claim]];
            claim = _parents[claim];
        }

        return claim;
    }

    /// <summary>Adds a cluster, or a part of one.</summary>
    /// <param name="member">The index of a claim in it.</param>
    /// <param name="pairs">The number of its pairs.</param>
    /// <param name="listed">The first of its pairs in the order of the set.</param>
    public void Add(int member, long pairs, List<ListedPair> listed) => _found.Add((member, pairs, listed));

    /// <summary>Adds a single conflict.</summary>
    public void Add(int one, int other, Conflict conflict)
    {
        Join(one, other);
        _found.Add((one, 1, [new ListedPair(Math.Min(one, other), Math.Max(one, other), () => conflict)]));
    }

    /// <summary>Counts pairs that could not be compared.</summary>
    public void CountNotComparable(string reason, long pairs)
    {
        if (pairs == 0) return;
        _notComparable[reason] = _notComparable.GetValueOrDefault(reason) + pairs;
        _incomparableCount += pairs;
        if (_incomparableCount > Conflicts.MostNotComparable) _incomparable.Clear();
    }

    /// <summary>Counts a pair that could not be compared, and lists it while there is space.</summary>
    public void AddNotComparable(string reason, int one, int other, Conflict conflict)
    {
        if (Space > 0) _incomparable.Add((Math.Min(one, other), Math.Max(one, other), conflict));
        CountNotComparable(reason, 1);
    }

    /// <summary>Counts a pair that a relation explains.</summary>
    public void CountExplained(RelationType type) => _explained[type.Name] = _explained.GetValueOrDefault(type.Name) + 1;

    /// <summary>Returns the answer.</summary>
    public Conflicts Answer(ValueList<ClaimValue> learnt)
    {
        var parts = _found.GroupBy(part => Root(part.Member)).OrderBy(cluster => cluster.Key).ToList();
        var sizes = Sizes();
        var (pairs, clusters) = (new List<Conflict>(), new List<ConflictCluster>());
        foreach (var cluster in parts)
        {
            var id = clusters.Count + 1;
            var listed = cluster.SelectMany(part => part.Listed).OrderBy(pair => pair.A).ThenBy(pair => pair.B)
                .Take(Math.Min(policy.PairsPerCluster, Conflicts.MostPairs - pairs.Count))
                .Select(pair => pair.Create() with { Cluster = id }).ToList();
            pairs.AddRange(listed);
            clusters.Add(new ConflictCluster(id, sizes[cluster.Key], cluster.Sum(part => part.Pairs), listed.Count));
        }

        pairs.AddRange(_incomparable.OrderBy(pair => pair.A).ThenBy(pair => pair.B).Select(pair => pair.Conflict));
        return new Conflicts
        {
            Policy = policy.Name,
            Pairs = [.. pairs],
            Clusters = [.. clusters],
            NotComparable = [.. _notComparable.Select(count => new ConflictCount(count.Key, count.Value))],
            Explained = [.. _explained.Select(count => new ConflictCount(count.Key, count.Value))],
            LearntSingleValued = learnt,
        };
    }

    private static int[] Filled(int count)
    {
        var parents = new int[count];
        Array.Fill(parents, Untouched);
        return parents;
    }

    private Dictionary<int, int> Sizes()
    {
        var sizes = new Dictionary<int, int>();
        for (var claim = 0; claim < _parents.Length; claim++)
        {
            if (!Has(claim)) continue;
            var root = Root(claim);
            sizes[root] = sizes.GetValueOrDefault(root) + 1;
        }

        return sizes;
    }
}
