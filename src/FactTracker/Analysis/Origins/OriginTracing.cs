namespace FactTracker.Analysis;

/// <summary>The dependences among the sources of a set, prepared for tracing any number of its claims to their origins.</summary>
/// <remarks>
/// <para>Preparing takes time and memory linear in the sources, their identifiers and their links. Each claim then takes time linear in the
/// sources that it reaches, and much less where these have few origins.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
/// <example><code>
/// var tracing = set.TraceOrigins();
/// foreach (var each in set.Claims.Where(each => tracing.CountOf(each).Certain &lt; 2)) Console.WriteLine(each.Id);
/// </code></example>
public sealed class OriginTracing
{
    private readonly OriginGraph _graph;
    private readonly OriginTies _ties;
    private readonly CircleList _circles;
    private readonly int[] _counts; // The number of origins of a knot that has many, plus one, once it is known.

    internal OriginTracing(ClaimSet set, OriginPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        Policy = policy ?? OriginPolicy.Default;
        _graph = new OriginGraph(set.Sources, Policy);
        _ties = new OriginTies(_graph, set.Sources, Policy);
        _circles = new CircleList(_graph);
        _counts = new int[_graph.Knots.Count];
    }

    /// <summary>The policy by which origins are counted.</summary>
    public OriginPolicy Policy { get; }

    /// <summary>Counts the origins of a claim. The number is that of <see cref="Of"/>, which takes longer.</summary>
    /// <param name="claim">The claim; it need not be in the set.</param>
    public OriginCount CountOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var footing = new ClaimFooting(_graph, claim);
        var sets = new OriginSets(_graph, footing);
        return new OriginCount(CertainOrigins.Of(footing, sets, _ties, _graph).Number, PossibleOf(footing, sets));
    }

    /// <summary>Traces a claim to its origins.</summary>
    /// <param name="claim">The claim; it need not be in the set.</param>
    public ClaimOrigins Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var footing = new ClaimFooting(_graph, claim);
        var sets = new OriginSets(_graph, footing);
        var origins = new OriginList(_graph, footing, sets);
        var (certain, isExact) = CertainOrigins.Of(footing, sets, _ties, _graph);
        var (cycles, hasMore) = _circles.Behind(footing.Starts);
        return new ClaimOrigins(claim.Id, new OriginCount(certain, origins.Origins.Count), origins.Origins)
        {
            Sources = footing.CitedWorks.Count,
            IsLowerBound = !isExact,
            OtherStances = footing.OtherStances,
            LeftOut = [.. footing.LeftOut.Concat(origins.LeftOut).Distinct()],
            Cycles = cycles,
            HasMoreCycles = hasMore,
            Policy = Policy.Name,
            Drawing = new OriginDrawing(_graph, claim),
        };
    }

    /// <summary>Finds what two claims have in common.</summary>
    /// <param name="a">The first claim; it need not be in the set.</param>
    /// <param name="b">The second claim; it need not be in the set.</param>
    public CommonOrigins Common(Claim a, Claim b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var strangers = new Dictionary<SourceId, int>();
        var both = new OriginComparison(_graph, _ties, new OriginSide(_graph, a, strangers), new OriginSide(_graph, b, strangers));
        return new CommonOrigins(a.Id, b.Id, both.Independence, both.Origins, both.Through) { Policy = Policy.Name };
    }

    private int PossibleOf(ClaimFooting footing, OriginSets sets)
    {
        if (footing.Requirements is [{ IsOrigin: false } only])
        {
            if (_counts[only.Key] == 0) _counts[only.Key] = 1 + sets.Of(only).Count(origin => !sets.IsLeftOut(origin));
            return _counts[only.Key] - 1;
        }

        var origins = new HashSet<int>();
        foreach (var requirement in footing.Requirements)
        {
            origins.UnionWith(sets.Of(requirement));
        }

        return origins.Count(origin => !sets.IsLeftOut(origin));
    }
}
