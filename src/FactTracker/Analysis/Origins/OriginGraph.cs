using System.Runtime.InteropServices;

namespace FactTracker.Analysis;

/// <summary>
/// What each work of a set rests on in the end. Works that are based on each other in a circle are one knot; a knot is an origin if
/// nothing leads out of it. Knots are numbered so that they rest only on those with lesser numbers.
/// </summary>
/// <remarks>Linear in the sources and their links. Immutable and thread-safe.</remarks>
internal sealed class OriginGraph
{
    private const int FewOrigins = 32; // Lists of more are found anew by each claim, so that memory stays linear.
    private readonly Reach[] _selves;
    private readonly Reach[] _reaches;
    private readonly int[] _next;
    private readonly int[]?[] _origins;
    private readonly SourceId[]?[] _ids;
    private readonly int[] _ranks; // Plus one, once known.

    public OriginGraph(SourceList sources, OriginPolicy policy)
    {
        Nodes = new SourceNodes(sources);
        Copies = SourceWorks.Of(sources, Nodes, policy.Judgements);
        Retractions = new Retractions(Nodes, Copies, policy);
        CopiesInCircles = CopyCircles.Find(Nodes, Works);
        var components = Components.Find(Adjacency.Of(Works.Count, LinksOfWorks()));
        Knots = new Groups(components.Of, components.Count);
        Links = Adjacency.Of(Knots.Count, LinksOfKnots());
        (_selves, _reaches) = (new Reach[Knots.Count], new Reach[Knots.Count]);
        (_ids, _ranks) = (new SourceId[]?[Knots.Count + Works.Count], new int[Knots.Count + Works.Count]);
        (_next, _origins) = (new int[Knots.Count], new int[]?[Knots.Count]);
        for (var knot = 0; knot < Knots.Count; knot++)
        {
            _selves[knot] = FindSelf(knot);
            _reaches[knot] = _selves[knot];
            foreach (var target in Links[knot])
            {
                _reaches[knot] |= _reaches[target];
            }

            var isOnTheWay = !IsOrigin(knot) && Links[knot].Length == 1;
            _next[knot] = isOnTheWay ? _next[Links[knot][0]] : knot;
            _origins[knot] = isOnTheWay ? _origins[Links[knot][0]] : OriginsIfFew(knot);
        }
    }

    public SourceNodes Nodes { get; }

    public SourceWorks Copies { get; }

    public Groups Works => Copies.Works;

    public Retractions Retractions { get; }

    /// <summary>The works whose own records and copies are based on each other in a circle.</summary>
    public HashSet<int> CopiesInCircles { get; }

    /// <summary>The works of each knot.</summary>
    public Groups Knots { get; }

    /// <summary>The knots that each knot rests on.</summary>
    public Adjacency Links { get; }

    public int KnotOf(int node) => Knots.GroupOf[Works.GroupOf[node]];

    /// <summary>Returns the kinds of origins that a knot may rest on.</summary>
    public Reach ReachOf(int knot) => _reaches[knot];

    /// <summary>Returns what a knot is itself: what kind of origin, and whether it is a circle.</summary>
    public Reach SelfOf(int knot) => _selves[knot];

    /// <summary>Whether a knot is an origin, or is left out instead of being one.</summary>
    public bool IsOrigin(int knot) => (_selves[knot] & (Reach.Origins | Reach.LeftOut)) != 0;

    /// <summary>
    /// Returns the origins in a knot itself: the knot, or in a circle the works that state that they rest on their own knowledge. Works are
    /// numbered after the knots.
    /// </summary>
    public IEnumerable<int> OriginsAt(int knot)
    {
        if (!IsOrigin(knot)) return [];
        if (Knots[knot].Length == 1 || (_selves[knot] & Reach.OwnKnowledge) == 0) return [knot];
        return Knots[knot].ToArray().Where(StatesOwnKnowledge).Select(work => Knots.Count + work);
    }

    /// <summary>Returns the first knot on the only way from a knot that is an origin or rests on several.</summary>
    public int Shortened(int knot) => _next[knot];

    /// <summary>Returns the origins of a knot and those left out, in ascending order, or null if there are many.</summary>
    public int[]? FewOriginsOf(int knot) => _origins[knot];

    /// <summary>Returns the records and ids of an origin that the set knows: of a knot, or of a work.</summary>
    public IEnumerable<int> NodesOf(int origin)
    {
        if (origin < 0 || origin >= Knots.Count + Works.Count) return [];
        if (origin >= Knots.Count) return Works[origin - Knots.Count].ToArray();
        return Knots[origin].ToArray().SelectMany(work => Works[work].ToArray());
    }

    /// <summary>Returns some knots and those that they lead to by way of knots of some kind.</summary>
    public IReadOnlyCollection<int> Behind(IEnumerable<int> starts, Func<int, bool> isOfKind)
    {
        var seen = starts.Where(isOfKind).ToHashSet();
        var open = new Stack<int>(seen);
        while (open.TryPop(out var knot))
        {
            foreach (var target in Links[knot])
            {
                if (isOfKind(target) && seen.Add(target)) open.Push(target);
            }
        }

        return seen;
    }

    /// <summary>Returns the ids of an origin that the set knows, in the order of the set.</summary>
    public IReadOnlyList<SourceId> IdsOf(int origin) =>
        _ids[origin] ??= [.. NodesOf(origin).OrderBy(Nodes.RankOf).Select(Nodes.IdOf)];

    /// <summary>Returns the place of the first record or id of an origin that the set knows, in the order of answers.</summary>
    public int RankOf(int origin)
    {
        if (_ranks[origin] == 0) _ranks[origin] = 1 + NodesOf(origin).Min(Nodes.RankOf);
        return _ranks[origin] - 1;
    }

    /// <summary>Returns the first id of an origin by code point; empty for one that the set does not know.</summary>
    public string NameOf(int origin) => NodesOf(origin).Select(node => Nodes.IdOf(node).Text).Min(StringComparer.Ordinal) ?? "";

    private int[]? OriginsIfFew(int knot)
    {
        var found = new List<int>();
        found.AddRange(OriginsAt(knot));
        if (found.Count > FewOrigins) return null;
        foreach (var target in Links[knot])
        {
            if (_origins[target] is not { } origins) return null;
            foreach (var origin in origins)
            {
                if (found.Contains(origin)) continue;
                if (found.Count == FewOrigins) return null;
                found.Add(origin);
            }
        }

        found.Sort();
        foreach (var target in Links[knot])
        {
            if (_origins[target]!.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(found))) return _origins[target];
        }

        return [.. found];
    }

    private Reach FindSelf(int knot)
    {
        var works = Knots[knot];
        var self = Reach.None;
        if (works.Length > 1) self |= Reach.Cycle;
        var isUnnamed = true;
        foreach (var work in works)
        {
            if (Retractions.IsLeftOut(work)) return Reach.LeftOut;
            if (CopiesInCircles.Contains(work)) self |= Reach.Cycle;
            if (StatesOwnKnowledge(work)) self |= Reach.OwnKnowledge;
            isUnnamed &= Nodes.IsUnnamed(Works[work][0]); // Nothing is merged with an unnamed source.
        }

        if (isUnnamed) return (self & Reach.Cycle) | (Links[knot].IsEmpty ? Reach.Unnamed : Reach.None);
        if ((self & Reach.OwnKnowledge) == 0 && Links[knot].IsEmpty) self |= Reach.NotStated;
        return self;
    }

    private bool StatesOwnKnowledge(int work)
    {
        foreach (var node in Works[work])
        {
            if (Nodes.StatesOwnKnowledge(node)) return true;
        }

        return false;
    }

    private List<(int From, int To)> LinksOfWorks()
    {
        var pairs = new List<(int From, int To)>();
        for (var node = 0; node < Nodes.Count; node++)
        {
            var work = Works.GroupOf[node];
            if (Retractions.IsLeftOut(work)) continue;
            foreach (var target in Nodes.LinksOf(node))
            {
                pairs.Add((work, Works.GroupOf[target]));
            }
        }

        return pairs;
    }

    private List<(int From, int To)> LinksOfKnots()
    {
        var pairs = new List<(int From, int To)>();
        for (var node = 0; node < Nodes.Count; node++)
        {
            if (Retractions.IsLeftOut(Works.GroupOf[node])) continue;
            foreach (var target in Nodes.LinksOf(node))
            {
                pairs.Add((KnotOf(node), KnotOf(target)));
            }
        }

        return pairs;
    }
}
