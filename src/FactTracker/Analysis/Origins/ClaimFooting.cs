namespace FactTracker.Analysis;

/// <summary>
/// What one claim requires of the sources of its set. Origins are numbers: those below the number of knots are knots; the next are works
/// that speak of their own knowledge for this claim although they are based on others; the rest are ids that only this claim refers to.
/// </summary>
internal sealed class ClaimFooting
{
    private readonly OriginGraph _graph;
    private Dictionary<string, int>? _strangers;
    private Dictionary<int, SortedSet<int>>? _broken;
    private List<SourceId>? _strangerIds;
    private List<(Stance Stance, string Source)>? _others;

    public ClaimFooting(OriginGraph graph, Claim claim)
    {
        _graph = graph;
        var citations = claim.Citations;
        for (var index = 0; index < citations.Count; index++)
        {
            if (citations[index].Stance == Stance.Supports) Add(citations[index], index);
            else CountOther(citations[index]);
        }
    }

    /// <summary>What the claim rests on, in the order of its citations.</summary>
    public List<Requirement> Requirements { get; } = [];

    /// <summary>The cited sources, by works; those beyond the works of the set are unknown to it.</summary>
    public HashSet<int> CitedWorks { get; } = [];

    /// <summary>The cited sources by id, and their copies.</summary>
    public IEnumerable<SourceId> Cited => CitedWorks.SelectMany(work => work < _graph.Works.Count
        ? _graph.Works[work].ToArray().Select(_graph.Nodes.IdOf)
        : [StrangerOf(work + FirstSpoken)]);

    /// <summary>How many sources are cited in each other stance: those of the format first.</summary>
    public ValueList<StanceCount> OtherStances =>
    [
        .. (_others ?? []).GroupBy(it => it.Stance, it => it.Source)
            .Select(group => new StanceCount(group.Key, group.Distinct().Count()))
            .OrderBy(it => it.Stance.IsKnown ? Stance.Known.ToList().IndexOf(it.Stance) : int.MaxValue)
            .ThenBy(it => it.Stance.Name, StringComparer.Ordinal),
    ];

    /// <summary>The cited sources that are left out, in the order of the citations.</summary>
    public List<SourceId> LeftOut { get; } = [];

    /// <summary>Where the search for circles and for what lies between begins: knots.</summary>
    public HashSet<int> Starts { get; } = [];

    /// <summary>Returns the origins that a circle has for this claim alone, because citations say that some of its sources speak of their
    /// own knowledge; null for any other knot.</summary>
    public IReadOnlyCollection<int>? BrokenOrigins(int knot) => _broken?.GetValueOrDefault(knot);

    /// <summary>Whether there are any such circles.</summary>
    public bool BreaksCircles => _broken is not null;

    /// <summary>Returns what an origin that the set knows is itself, for this claim.</summary>
    public Reach SelfOf(int origin)
    {
        if (origin < FirstSpoken) return _graph.SelfOf(origin);
        return _graph.Nodes.IsUnnamed(_graph.Works[origin - FirstSpoken][0]) ? Reach.Unnamed : Reach.OwnKnowledge;
    }

    /// <summary>The number of the first origin that is not a knot.</summary>
    public int FirstSpoken => _graph.Knots.Count;

    /// <summary>The number of the first origin that the set does not know.</summary>
    public int FirstStranger => _graph.Knots.Count + _graph.Works.Count;

    /// <summary>Returns the id of an origin that the set does not know.</summary>
    public SourceId StrangerOf(int origin) => _strangerIds![origin - FirstStranger];

    private void Add(Citation citation, int index)
    {
        var node = _graph.Nodes.Find(citation.Source.Text);
        if (node >= 0 && (_graph.Retractions.IsLeftOutItself(node) || _graph.Retractions.IsLeftOut(_graph.Works.GroupOf[node])))
        {
            LeftOut.Add(citation.Source);
            return;
        }

        CitedWorks.Add(node >= 0 ? _graph.Works.GroupOf[node] : StrangerNumber(citation.Source) - FirstSpoken);
        if (citation.BasedOn is not { } links) Require(citation.Source, index);
        else if (links.IsEmpty) RequireSpoken(citation.Source, index);
        else
        {
            foreach (var link in links)
            {
                Require(link.Source, index);
            }
        }
    }

    private void CountOther(Citation citation)
    {
        var node = _graph.Nodes.Find(citation.Source.Text);
        var name = node >= 0 ? _graph.Nodes.IdOf(_graph.Works[_graph.Works.GroupOf[node]][0]).Text : citation.Source.Text;
        (_others ??= []).Add((citation.Stance, name));
    }

    private void Require(SourceId source, int index)
    {
        if (_graph.Nodes.Find(source.Text) is >= 0 and var node)
        {
            var knot = _graph.KnotOf(node);
            Starts.Add(knot);
            Requirements.Add(new(_graph.Shortened(knot), _graph.ReachOf(knot) & ~Reach.Cycle, IsOrigin: false, index));
        }
        else
        {
            Requirements.Add(new(StrangerNumber(source), Reach.NotStated, IsOrigin: true, index));
        }
    }

    private void RequireSpoken(SourceId source, int index)
    {
        if (_graph.Nodes.Find(source.Text) is not (>= 0 and var node))
        {
            Requirements.Add(new(StrangerNumber(source), Reach.OwnKnowledge, IsOrigin: true, index));
            return;
        }

        var reach = _graph.Nodes.IsUnnamed(node) ? Reach.Unnamed : Reach.OwnKnowledge;
        Requirements.Add(new(SpokenNumber(node), reach, IsOrigin: true, index));
    }

    // A work that is an origin anyway is the same origin where it is said to speak of its own knowledge. In a circle that has no other
    // origin it is the origin of the circle.
    private int SpokenNumber(int node)
    {
        var (knot, work) = (_graph.KnotOf(node), _graph.Works.GroupOf[node]);
        if (_graph.Knots[knot].Length == 1) return _graph.IsOrigin(knot) ? knot : FirstSpoken + work;
        if ((_graph.SelfOf(knot) & (Reach.NotStated | Reach.Unnamed)) != 0)
        {
            _broken ??= [];
            if (!_broken.TryGetValue(knot, out var works)) _broken.Add(knot, works = []);
            works.Add(FirstSpoken + work);
        }

        return FirstSpoken + work;
    }

    private int StrangerNumber(SourceId source)
    {
        _strangers ??= new(StringComparer.Ordinal);
        _strangerIds ??= [];
        if (_strangers.TryGetValue(source.Text, out var number)) return number;
        _strangers.Add(source.Text, number = FirstStranger + _strangerIds.Count);
        _strangerIds.Add(source);
        return number;
    }
}
