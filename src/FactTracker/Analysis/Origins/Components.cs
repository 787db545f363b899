namespace FactTracker.Analysis;

/// <summary>
/// Finds the strongly connected components of links: the numbers that lead to each other in a circle are in one. Tarjan's algorithm (1972)
/// without recursion, in linear time.
/// </summary>
internal sealed class Components
{
    private const int Unseen = 0;
    private readonly Adjacency _links;
    private readonly int[] _order; // Unseen, or when the search came to a number, counted from 1.
    private readonly int[] _lowest;
    private readonly Stack<int> _open = [];
    private readonly Stack<(int Node, int Next)> _way = [];
    private int _seen;

    private Components(Adjacency links)
    {
        _links = links;
        (_order, _lowest) = (new int[links.Count], new int[links.Count]);
        Of = new int[links.Count];
        Array.Fill(Of, -1);
    }

    /// <summary>The component of each number. A component links only to those with lesser numbers.</summary>
    public int[] Of { get; }

    /// <summary>The number of components.</summary>
    public int Count { get; private set; }

    public static Components Find(Adjacency links)
    {
        var components = new Components(links);
        for (var node = 0; node < links.Count; node++)
        {
            if (components._order[node] == Unseen) components.Search(node);
        }

        return components;
    }

    private void Search(int start)
    {
        Enter(start);
        while (_way.TryPop(out var step))
        {
            var (node, next) = step;
            var links = _links[node];
            while (next < links.Length && _order[links[next]] != Unseen)
            {
                if (Of[links[next]] < 0) _lowest[node] = Math.Min(_lowest[node], _order[links[next]]);
                next++;
            }

            if (next < links.Length)
            {
                _way.Push((node, next + 1));
                Enter(links[next]);
                continue;
            }

            if (_lowest[node] == _order[node]) Close(node);
            if (_way.TryPeek(out var before)) _lowest[before.Node] = Math.Min(_lowest[before.Node], _lowest[node]);
        }
    }

    private void Enter(int node)
    {
        _order[node] = _lowest[node] = ++_seen;
        _open.Push(node);
        _way.Push((node, 0));
    }

    private void Close(int node)
    {
        int member;
        do
        {
            member = _open.Pop();
            Of[member] = Count;
        }
        while (member != node);
        Count++;
    }
}
