namespace FactTracker.Analysis;

/// <summary>The sources of a set, prepared for pooling the confidence of any number of its claims by one policy.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <example><code>
/// foreach (var pooled in set.PreparePooling().OfAll()) Console.WriteLine(pooled.ToWords());
/// </code></example>
public sealed class ConfidencePooling
{
    private const int MostWithout = 500; // Each contribution is left out once, which is quadratic in their number.
    private readonly ClaimSet _set;
    private readonly PoolingPolicy _policy;
    private readonly OriginTracing _tracing;
    private readonly ContributionPool _pool;

    internal ConfidencePooling(ClaimSet set, PoolingPolicy policy)
    {
        _set = set;
        _policy = policy;
        _tracing = set.TraceOrigins();
        _pool = new ContributionPool(policy);
    }

    /// <summary>Pools the confidence of a claim and of the claims that assert the same.</summary>
    /// <param name="claim">The claim; it need not be in the set.</param>
    public PooledConfidence Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return OfSame(claim.Id, AssertionGroup.Of(_set, claim));
    }

    /// <summary>Pools the confidence of claims that assert the same.</summary>
    /// <param name="asked">The claim that was asked about.</param>
    /// <param name="claims">All of them, in the order of the set.</param>
    internal PooledConfidence OfSame(ClaimId asked, IReadOnlyList<Claim> claims)
    {
        var collector = new JudgementCollector(_set, _policy, _tracing);
        foreach (var same in claims)
        {
            collector.Add(same);
        }

        var groups = OriginGroups.Of(collector.Judgements);
        var parts = groups.Select(group => _pool.Mean([.. group.Select(it => it.Judgement)])).ToList();
        var isMixed = collector.Kinds.Count > 1;
        var outcome = isMixed ? PoolOutcome.Refused(PoolRefusal.MixedKinds) : _pool.Pool(parts);
        var kind = collector.Kinds.Count == 1 ? collector.Kinds.Single() : ConfidenceKind.Likelihood;
        var contributions = groups.Select((group, index) => ContributionOf(group, parts, index, isMixed)).ToList();
        return new PooledConfidence(
            asked, [.. claims.Select(same => same.Id)], _policy, kind, outcome, CountOf(contributions), contributions,
            collector.LeftOut);
    }

    /// <summary>
    /// Pools the confidence of all claims of the set. Claims that assert the same have one result, under the first of them.
    /// </summary>
    public IEnumerable<PooledConfidence> OfAll()
    {
        var seen = new HashSet<ClaimId>();
        foreach (var claim in _set.Claims)
        {
            if (seen.Contains(claim.Id)) continue;
            var pooled = Of(claim);
            seen.UnionWith(pooled.Claims);
            yield return pooled;
        }
    }

    private static OriginCount CountOf(List<OriginContribution> contributions)
    {
        var certain = contributions.Count(part => part.IsCertain);
        if (certain == 0 && contributions.Any(part => part.Sources.Count > 0)) certain = 1;
        return new OriginCount(certain, contributions.Count);
    }

    private OriginContribution ContributionOf(
        IReadOnlyList<TracedJudgement> group, List<Contribution> parts, int index, bool isMixed)
    {
        var origins = group.SelectMany(it => it.Origins).ToList();
        ProbabilityInterval? without = null;
        if (!isMixed && parts.Count is > 1 and <= MostWithout)
            without = _pool.Pool([.. parts.Where((_, other) => other != index)]).Interval;
        return new OriginContribution(
            [.. origins.SelectMany(origin => origin.Sources).Distinct().OrderBy(id => id.Text, StringComparer.Ordinal)],
            origins.Any(origin => origin.Knowledge == OriginKnowledge.OwnKnowledge),
            [.. group.Select(it => it.Judgement)], parts[index].Probability.Interval, parts[index].Probability.Weight, without);
    }
}
