namespace FactTracker.Analysis;

/// <summary>
/// Unites records of sources as somebody judged: those that are the same first, and never two that are not, whatever they share.
/// </summary>
internal sealed class JudgedSources
{
    private readonly DisjointSets _sets;
    private readonly Dictionary<int, List<int>> _others = []; // By a record of a set: the records that are not the same.

    /// <summary>Unites what was judged the same.</summary>
    /// <param name="judgements">The judgements.</param>
    /// <param name="nodeOf">Returns the number of an id, or -1.</param>
    /// <param name="sets">The sets of numbers.</param>
    public JudgedSources(Judgements judgements, Func<string, int> nodeOf, DisjointSets sets)
    {
        _sets = sets;
        foreach (var judgement in judgements.Latest.Where(one => one.Verdict == JudgementVerdict.NotSame))
        {
            if (Known(judgement.A) is >= 0 and var one && Known(judgement.B) is >= 0 and var other && one != other) Forbid(one, other);
        }

        foreach (var judgement in judgements.Latest.Where(one => one.Verdict == JudgementVerdict.Same))
        {
            if (nodeOf(judgement.A) is >= 0 and var one && nodeOf(judgement.B) is >= 0 and var other) TryUnite(one, other);
        }

        // Records that are the same as one that is not in the set. Where judgements contradict each other, this does not follow.
        foreach (var group in judgements.Groups)
        {
            string[] known = [.. group.Where(id => nodeOf(id) >= 0)];
            foreach (var id in known.Skip(1))
            {
                if (judgements.Between(known[0], id) == JudgementVerdict.Same) TryUnite(nodeOf(known[0]), nodeOf(id));
            }
        }

        // A record that is not in the set is stood for by one that is the same.
        int Known(string id) => nodeOf(id) is >= 0 and var node
            ? node
            : judgements.GroupOf(id).Select(nodeOf).FirstOrDefault(other => other >= 0, -1);
    }

    /// <summary>Unites records that have something in common, in their order, each with the first that it may be united with.</summary>
    public void Unite(IEnumerable<int> nodes)
    {
        var firsts = new List<int>();
        foreach (var node in nodes)
        {
            var first = firsts.FindIndex(it => TryUnite(it, node));
            if (first < 0) firsts.Add(node);
        }
    }

    private void Forbid(int one, int other)
    {
        Add(_sets.Find(one), other);
        Add(_sets.Find(other), one);
    }

    private void Add(int root, int other)
    {
        if (!_others.TryGetValue(root, out var others)) _others.Add(root, others = []);
        others.Add(other);
    }

    private bool TryUnite(int one, int other)
    {
        var (a, b) = (_sets.Find(one), _sets.Find(other));
        if (a == b) return true;
        var (ofA, ofB) = (_others.GetValueOrDefault(a), _others.GetValueOrDefault(b));
        if (ofA is not null && ofB is not null)
        {
            var (fewer, target) = ofA.Count < ofB.Count ? (ofA, b) : (ofB, a);
            if (fewer.Exists(it => _sets.Find(it) == target)) return false;
        }

        _sets.Unite(a, b);
        var root = _sets.Find(a);
        if (ofA is not null || ofB is not null) Join(root, root == a ? b : a);
        return true;
    }

    private void Join(int root, int other)
    {
        if (!_others.Remove(other, out var moved)) return;
        if (!_others.TryGetValue(root, out var kept)) _others.Add(root, moved);
        else if (kept.Count >= moved.Count) kept.AddRange(moved);
        else
        {
            moved.AddRange(kept);
            _others[root] = moved;
        }
    }
}
