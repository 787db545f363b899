namespace FactTracker.Analysis;

/// <summary>Compares what two claims of one set rest on.</summary>
internal sealed class OriginComparison(OriginGraph graph, OriginTies ties, OriginSide a, OriginSide b)
{
    public OriginIndependence Independence
    {
        get
        {
            if (MustMeet(a, b) || MustMeet(b, a)) return OriginIndependence.NotIndependent;
            if (!a.RestsOnOwnKnowledgeAlone || !b.RestsOnOwnKnowledgeAlone) return OriginIndependence.PossiblyIndependent;
            var (ofA, ofB) = (a.All, b.All);
            if (ofA.Overlaps(ofB)) return OriginIndependence.PossiblyIndependent;
            var classes = ties.Classes([.. ofA.Concat(ofB).Order()]);
            return ofA.Select(it => classes[it]).Intersect(ofB.Select(it => classes[it])).Any()
                ? OriginIndependence.PossiblyIndependent
                : OriginIndependence.Independent;
        }
    }

    public ValueList<CommonOrigin> Origins =>
    [
        .. from ofA in a.Origins
           join ofB in b.Origins on ofA.Sources[0] equals ofB.Sources[0]
           where ofA.Sources.SequenceEqual(ofB.Sources)
           select new CommonOrigin(ofA, ofB),
    ];

    public IReadOnlyList<SourceId> Through
    {
        get
        {
            var common = Origins.SelectMany(origin => origin.OfA.Sources).ToHashSet();
            return
            [
                .. a.Way(graph).Intersect(b.Way(graph)).Where(id => !common.Contains(id))
                    .OrderBy(id => graph.Nodes.Find(id.Text) is >= 0 and var node ? graph.Nodes.RankOf(node) : int.MaxValue)
                    .ThenBy(id => id.Text, StringComparer.Ordinal),
            ];
        }
    }

    // Whether something that one requires can only be met by what the other certainly rests on.
    private static bool MustMeet(OriginSide one, OriginSide other) =>
        one.Required.Any(set => set.Length > 0 && set.All(other.Certain.Contains));
}
