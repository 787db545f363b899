namespace FactTracker.Analysis;

/// <summary>Chains of judgements that two records are the same, along a tree for each group. Linear to build.</summary>
internal sealed class SamenessChains
{
    private const int None = -1;
    private readonly int[] _parents;
    private readonly int[] _depths;

    /// <param name="count">The number of records.</param>
    /// <param name="pairs">The pairs that were judged to be the same.</param>
    public SamenessChains(int count, IEnumerable<(int, int)> pairs)
    {
        var neighbours = new List<int>?[count];
        foreach (var (one, other) in pairs)
        {
            (neighbours[one] ??= []).Add(other);
            (neighbours[other] ??= []).Add(one);
        }

        (_parents, _depths) = (new int[count], new int[count]);
        Array.Fill(_depths, None);
        var queue = new Queue<int>();
        for (var root = 0; root < count; root++)
        {
            if (_depths[root] == None) Grow(root, neighbours, queue);
        }
    }

    /// <summary>Returns the records from one to another of the same group, both included.</summary>
    public IEnumerable<int> Between(int from, int to)
    {
        var (up, down) = (new List<int>(), new Stack<int>());
        while (from != to)
        {
            if (_depths[from] >= _depths[to])
            {
                up.Add(from);
                from = _parents[from];
            }
            else
            {
                down.Push(to);
                to = _parents[to];
            }
        }

        return [.. up, from, .. down];
    }

    private void Grow(int root, List<int>?[] neighbours, Queue<int> queue)
    {
        (_parents[root], _depths[root]) = (None, 0);
        queue.Enqueue(root);
        while (queue.TryDequeue(out var node))
        {
            foreach (var next in neighbours[node] ?? [])
            {
                if (_depths[next] != None) continue;
                (_parents[next], _depths[next]) = (node, _depths[node] + 1);
                queue.Enqueue(next);
            }
        }
    }
}
