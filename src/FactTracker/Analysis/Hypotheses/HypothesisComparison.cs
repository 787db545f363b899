namespace FactTracker.Analysis;

/// <summary>Compares hypotheses: marks the evidence, adds up what is inconsistent, and repeats that without each source.</summary>
internal sealed class HypothesisComparison(ClaimSet set, IReadOnlyList<Claim> hypotheses, HypothesisPolicy policy)
{
    private const int MostRemovals = 500; // Everything is marked again without each source, which is quadratic.
    private readonly EvidenceMarking _marking = new(set.PreparePooling(policy.Pooling), hypotheses.Count, policy);

    public HypothesisMatrix Run()
    {
        var search = new EvidenceSearch(set, hypotheses);
        var groups = search.Find();
        var rows = groups.Select(_marking.RowOf).ToList();
        var scores = Scores(rows);
        return new HypothesisMatrix(policy, scores, rows, [.. Removals(groups, rows, scores)], search.LeftOut);
    }

    private IEnumerable<SourceRemoval> Removals(
        IReadOnlyList<EvidenceGroup> groups, List<EvidenceRow> rows, List<HypothesisScore> scores)
    {
        var fall = new SourceFall(set.TraceOrigins());
        var resting = groups.SelectMany((group, index) => fall.SourcesOf(group.Claims).Select(source => (source, index)))
            .GroupBy(it => it.source, it => it.index)
            .OrderBy(source => source.Key.Text, StringComparer.Ordinal);
        foreach (var source in resting.Take(MostRemovals))
        {
            var left = rows.ToList<EvidenceRow?>();
            foreach (var index in source)
            {
                left[index] = RowWithout(source.Key, groups[index], fall);
            }

            var without = Scores([.. left.OfType<EvidenceRow>()]);
            yield return new SourceRemoval(
                source.Key, [.. source.Where(index => left[index] is null).Select(index => rows[index].Claim)], without,
                !scores.Select(score => score.Rank).SequenceEqual(without.Select(score => score.Rank)));
        }
    }

    private EvidenceRow? RowWithout(SourceId source, EvidenceGroup group, SourceFall fall)
    {
        IReadOnlyList<Claim> claims = [.. group.Claims.Select(claim => fall.Without(source, claim)).OfType<Claim>()];
        return claims.Count == 0 ? null : _marking.RowOf(group with { Claims = claims });
    }

    private List<HypothesisScore> Scores(List<EvidenceRow> rows)
    {
        var points = hypotheses.Select((_, index) => rows.Sum(row => policy.PointsOf(row.Marks[index]))).ToList();
        var weighted = hypotheses.Select((_, index) => rows.Sum(row => policy.PointsOf(row.Marks[index]) * row.Weight)).ToList();
        var order = policy.RanksByWeight ? weighted : [.. points.Select(point => (decimal)point)];
        return
        [
            .. hypotheses.Select((hypothesis, index) => new HypothesisScore(
                hypothesis.Id, points[index], weighted[index], rows.Count(row => row.Marks[index] > ConsistencyMark.Neutral),
                1 + order.Count(other => other < order[index]))),
        ];
    }
}
