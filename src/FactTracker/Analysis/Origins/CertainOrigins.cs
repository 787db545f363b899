namespace FactTracker.Analysis;

/// <summary>The least number of origins that is consistent with what the sources of a claim state. The README derives it.</summary>
internal static class CertainOrigins
{
    /// <summary>Returns the number, and whether it is exact or a lower bound.</summary>
    public static (int Number, bool IsExact) Of(ClaimFooting footing, OriginSets sets, OriginTies ties, OriginGraph graph)
    {
        var atLeast = footing.Requirements.Exists(it => RestsOnNamed(sets.ReachOf(it))) ? 1 : 0;
        var bound = footing.Requirements.Where(it => sets.ReachOf(it) == Reach.OwnKnowledge)
            .DistinctBy(it => (it.Key, it.IsOrigin)).ToList();
        if (bound.Count == 0) return (atLeast, true);
        if (bound.Count == 1) return (1, true);
        var wanted = bound.ConvertAll(sets.Of);
        if (!ties.IsEmpty) wanted = Tied(wanted, ties);
        if (wanted.TrueForAll(set => set.Length == 1)) return (wanted.Select(set => set[0]).Distinct().Count(), true);
        return HittingSets.Least(Ranked(wanted, graph));
    }

    private static bool RestsOnNamed(Reach reach) =>
        (reach & Reach.LeftOut) == 0 && (reach & (Reach.OwnKnowledge | Reach.NotStated)) != 0;

    private static List<int[]> Tied(List<int[]> sets, OriginTies ties)
    {
        var classes = ties.Classes([.. sets.SelectMany(set => set).Distinct()]);
        return sets.ConvertAll(set => set.Select(origin => classes[origin]).Distinct().ToArray());
    }

    // By ids and not by indexes, so that the steps of the search do not depend on the order of the records.
    private static List<int[]> Ranked(List<int[]> sets, OriginGraph graph)
    {
        var ranks = sets.SelectMany(set => set).Distinct().OrderBy(graph.NameOf, StringComparer.Ordinal)
            .Select((origin, rank) => (origin, rank)).ToDictionary(it => it.origin, it => it.rank);
        var ranked = sets.ConvertAll(set => set.Select(origin => ranks[origin]).Order().ToArray());
        ranked.Sort((one, other) => one.Length != other.Length ? one.Length - other.Length : one.AsSpan().SequenceCompareTo(other));
        return ranked;
    }
}
