namespace FactTracker.Analysis;

/// <summary>
/// The entries that are active in a sweep, at fixed positions. It counts those in a range of positions, and joins them with another in
/// amortized logarithmic time: a range that has been joined is one cluster, which is not looked into again.
/// </summary>
internal sealed class ActiveTree
{
    private readonly int _leaves;
    private readonly int[] _counts;
    private readonly int[] _members; // An entry that is or was active below the node, or -1.
    private readonly bool[] _joined; // Whether all active entries below the node are in the cluster of the member.

    public ActiveTree(int positions)
    {
        _leaves = 1;
        while (_leaves < positions) _leaves *= 2;
        (_counts, _members, _joined) = (new int[_leaves * 2], new int[_leaves * 2], new bool[_leaves * 2]);
        Array.Fill(_members, -1);
    }

    /// <summary>The number of active entries.</summary>
    public int Count => _counts[1];

    public void Add(int position, int entry)
    {
        for (var node = _leaves + position; node > 0; node /= 2)
        {
            _joined[node] = _counts[node] == 0;
            _counts[node]++;
            _members[node] = entry;
        }
    }

    public void Remove(int position)
    {
        for (var node = _leaves + position; node > 0; node /= 2)
        {
            _counts[node]--;
        }
    }

    /// <summary>The number of active entries at positions below one.</summary>
    public int CountBelow(int position)
    {
        if (position >= _leaves) return Count;
        var count = 0;
        for (var node = _leaves + position; node > 1; node /= 2)
        {
            if (node % 2 == 1) count += _counts[node - 1];
        }

        return count;
    }

    /// <summary>Joins an entry with all active entries at positions from one to before another.</summary>
    public void Join(int from, int to, int entry, Action<int, int> join) => Join(1, 0, _leaves, from, to, entry, join);

    private void Join(int node, int first, int end, int from, int to, int entry, Action<int, int> join)
    {
        if (_counts[node] == 0 || end <= from || to <= first) return;
        var isWithin = from <= first && end <= to;
        if (isWithin && _joined[node])
        {
            join(entry, _members[node]);
            return;
        }

        var middle = (first + end) / 2;
        Join(node * 2, first, middle, from, to, entry, join);
        Join((node * 2) + 1, middle, end, from, to, entry, join);
        if (!isWithin) return;
        _joined[node] = true;
        _members[node] = entry;
    }
}
