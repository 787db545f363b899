namespace FactTracker.Analysis;

/// <summary>The formulas of some claims and their dependences, in an order in which every formula comes after its inputs.</summary>
/// <remarks>Nothing recurses over claims, so that chains of any length can be ordered.</remarks>
internal sealed class FormulaGraph
{
    private const int LongestCircle = 8; // As many as a message can show.
    private readonly ClaimSet _set;
    private readonly List<FormulaNode> _nodes = [];
    private readonly Dictionary<int, int> _nodeOf = []; // By the index of the claim.

    /// <param name="set">The set.</param>
    /// <param name="roots">The indexes of the claims to derive; those that they depend on are added.</param>
    public FormulaGraph(ClaimSet set, IEnumerable<int> roots)
    {
        _set = set;
        foreach (var root in roots)
        {
            Add(root);
        }

        for (var next = 0; next < _nodes.Count; next++)
        {
            var node = _nodes[next];
            foreach (var input in node.Formula?.Inputs ?? [])
            {
                var claim = set.Claims.IndexOf(input);
                if (claim >= 0 && set.Claims[claim].Formula is not null) node.Inputs.Add(Add(claim));
            }
        }
    }

    public IReadOnlyList<FormulaNode> Nodes => _nodes;

    /// <summary>Returns the nodes that are in no circle, inputs first, and then all others. Those in a circle are marked.</summary>
    public IReadOnlyList<FormulaNode> Ordered()
    {
        var users = new List<int>[_nodes.Count];
        var open = new int[_nodes.Count];
        for (var i = 0; i < _nodes.Count; i++)
        {
            foreach (var input in _nodes[i].Inputs)
            {
                (users[input] ??= []).Add(i);
                open[i]++;
            }
        }

        var left = new bool[_nodes.Count];
        Array.Fill(left, true);
        var order = new List<int>(_nodes.Count);
        Remove(open, left, order, node => users[node] ?? []);
        if (order.Count < _nodes.Count) MarkCircles(left, users);
        // What only depends on a circle comes after it, in an order among themselves.
        var rest = new List<int>();
        for (var i = 0; i < _nodes.Count; i++)
        {
            open[i] = left[i] && !_nodes[i].IsInCircle ? _nodes[i].Inputs.Count(input => left[input] && !_nodes[input].IsInCircle) : 0;
        }

        var after = new bool[_nodes.Count];
        for (var i = 0; i < _nodes.Count; i++)
        {
            after[i] = left[i] && !_nodes[i].IsInCircle;
        }

        Remove(open, after, rest, node => users[node] ?? []);
        return [.. order.Select(i => _nodes[i]), .. _nodes.Where(node => node.IsInCircle), .. rest.Select(i => _nodes[i])];
    }

    private int Add(int claim)
    {
        if (_nodeOf.TryGetValue(claim, out var known)) return known;
        _nodeOf.Add(claim, _nodes.Count);
        _nodes.Add(new FormulaNode(claim, _set.Claims[claim]));
        return _nodes.Count - 1;
    }

    // Removes what has nothing open before it, again and again.
    private static void Remove(int[] open, bool[] left, List<int> order, Func<int, List<int>> following)
    {
        var start = order.Count;
        for (var i = 0; i < open.Length; i++)
        {
            if (left[i] && open[i] == 0) order.Add(i);
        }

        for (var next = start; next < order.Count; next++)
        {
            left[order[next]] = false;
            foreach (var user in following(order[next]))
            {
                if (left[user] && --open[user] == 0) order.Add(user);
            }
        }
    }

    // What is left after removing inputs first and then users last is in a circle, or between two.
    private void MarkCircles(bool[] left, List<int>[] users)
    {
        var inside = (bool[])left.Clone();
        var open = new int[_nodes.Count];
        for (var i = 0; i < _nodes.Count; i++)
        {
            if (inside[i]) open[i] = users[i]?.Count(user => inside[user]) ?? 0;
        }

        Remove(open, inside, [], node => _nodes[node].Inputs);
        var seen = new bool[_nodes.Count];
        for (var i = 0; i < _nodes.Count; i++)
        {
            if (!inside[i]) continue;
            _nodes[i].IsInCircle = true;
            _nodes[i].Circle = CircleFrom(i, inside);
            if (seen[i]) continue;
            _nodes[i].StartsCircle = true;
            Visit(i, inside, seen);
        }
    }

    private void Visit(int start, bool[] inside, bool[] seen)
    {
        seen[start] = true;
        var open = new Queue<int>([start]);
        while (open.TryDequeue(out var next))
        {
            foreach (var input in _nodes[next].Inputs)
            {
                if (!inside[input] || seen[input]) continue;
                seen[input] = true;
                open.Enqueue(input);
            }
        }
    }

    private List<string> CircleFrom(int start, bool[] inside)
    {
        var way = new List<string> { _nodes[start].Claim.Id.Text };
        var node = start;
        while (way.Count <= LongestCircle)
        {
            node = _nodes[node].Inputs.First(input => inside[input]);
            way.Add(_nodes[node].Claim.Id.Text);
            if (node == start) return way;
        }

        return [.. way, "…"];
    }
}
