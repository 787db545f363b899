namespace FactTracker.Analysis;

/// <summary>
/// Lists the circles of one knot by a depth-first search without recursion. Each link that leads back to the current path closes one;
/// without these links no circle is left. The search goes by ids, so that it finds the same circles in every order of the records.
/// </summary>
/// <param name="linksOf">Returns where links lead from a number, and the record that has each of them.</param>
/// <param name="nodes">The sources.</param>
internal sealed class KnotSearch(Func<int, IEnumerable<(int To, int Via)>> linksOf, SourceNodes nodes)
{
    private const int MostCycles = 100; // Of one knot; it may have exponentially many.
    private const int MostSources = 200_000; // In all its circles together.
    private readonly Dictionary<int, int> _places = []; // On the path, or -1 when done.
    private readonly List<(int Vertex, List<(int To, int Via)> Links, int Next)> _path = [];
    private int _listed;

    public List<OriginCycle> Cycles { get; } = [];

    public bool HasMore { get; private set; }

    public void Run(int[] vertices)
    {
        foreach (var vertex in vertices.Select(it => (it, Links: Sorted(it))).Where(it => it.Links.Count > 0)
            .OrderBy(it => NameOf(it.Links), StringComparer.Ordinal))
        {
            if (HasMore) return;
            if (_places.ContainsKey(vertex.it)) continue;
            Enter(vertex.it, vertex.Links);
            while (_path.Count > 0 && !HasMore)
            {
                Step();
            }
        }
    }

    private void Step()
    {
        var (vertex, links, next) = _path[^1];
        if (next == links.Count)
        {
            _places[vertex] = -1;
            _path.RemoveAt(_path.Count - 1);
            return;
        }

        _path[^1] = (vertex, links, next + 1);
        var to = links[next].To;
        if (!_places.TryGetValue(to, out var place)) Enter(to, Sorted(to));
        else if (place >= 0) Close(place);
    }

    private void Enter(int vertex, List<(int To, int Via)> links)
    {
        _places.Add(vertex, _path.Count);
        _path.Add((vertex, links, 0));
    }

    private void Close(int place)
    {
        if (Cycles.Count == MostCycles || (_listed += _path.Count - place) > MostSources)
        {
            HasMore = true;
            return;
        }

        var ids = _path[place..].ConvertAll(step => nodes.IdOf(step.Links[step.Next - 1].Via));
        var least = 0;
        for (var i = 1; i < ids.Count; i++)
        {
            if (string.CompareOrdinal(ids[i].Text, ids[least].Text) < 0) least = i;
        }

        Cycles.Add(new OriginCycle([.. ids[least..], .. ids[..least]]));
    }

    // One link to each target: the one of the record with the least id.
    private List<(int To, int Via)> Sorted(int vertex) =>
    [
        .. linksOf(vertex).OrderBy(link => nodes.IdOf(link.Via).Text, StringComparer.Ordinal).DistinctBy(link => link.To),
    ];

    private string NameOf(List<(int To, int Via)> links) => nodes.IdOf(links[0].Via).Text;
}
