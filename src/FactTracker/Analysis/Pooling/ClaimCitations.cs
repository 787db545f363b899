namespace FactTracker.Analysis;

/// <summary>
/// The supporting citations of one claim: which of them count by a policy, with what weight, and which origins they lead to.
/// </summary>
internal sealed class ClaimCitations(ClaimSet set, PoolingPolicy policy, ClaimOrigins origins)
{
    private readonly SortedDictionary<int, PoolWeight> _weights = [];
    private readonly ILookup<int, Origin> _origins = origins.Origins
        .SelectMany(origin => origin.Citations, (origin, citation) => (origin, citation))
        .ToLookup(it => it.citation, it => it.origin);

    private bool _hasSupport;
    private bool _hasGrades;

    /// <summary>The indexes of the citations that carry the confidence of the claim: those that count and have no grade of their
    /// own.</summary>
    public IReadOnlyCollection<int> Carriers => _weights.Keys;

    /// <summary>Takes a citation, or returns the reason to leave it out.</summary>
    public LeftOutReason? Take(Citation citation, int index)
    {
        _hasSupport = true;
        set.Sources.TryGet(citation.Source, out var source);
        if (source is not null && IsWithdrawn(source)) return LeftOutReason.SourceWithdrawn;
        if (!_origins.Contains(index)) return LeftOutReason.SourceWithdrawn; // All that it rests on is left out.
        if (policy.Reliability is not { } table)
        {
            _weights.Add(index, PoolWeight.One);
            return null;
        }

        if (source?.Reliability is not { } reliability) return LeftOutReason.ReliabilityNotRated;
        if (table.Of(reliability) is not { } weight) return LeftOutReason.ReliabilityCannotBeJudged;
        _weights.Add(index, weight);
        return null;
    }

    public PoolWeight WeightOf(int index) => _weights[index];

    /// <summary>Leaves out a citation that was taken.</summary>
    public void Drop(int index) => _weights.Remove(index);

    /// <summary>Notes that a citation has a grade that counts in place of the confidence.</summary>
    public void Grade(int index)
    {
        _weights.Remove(index);
        _hasGrades = true;
    }

    /// <summary>Returns the reason why the confidence of the claim does not count, or null when it does.</summary>
    public LeftOutReason? ReasonAgainstConfidence()
    {
        if (_weights.Count > 0) return null;
        if (_hasGrades) return LeftOutReason.ReplacedByCredibility;
        if (_hasSupport) return LeftOutReason.SourcesLeftOut;
        return policy.Reliability is null ? null : LeftOutReason.ReliabilityNotRated;
    }

    /// <summary>Returns the mean weight of the carriers, or 1 when there is no citation.</summary>
    public PoolWeight MeanWeight() =>
        _weights.Count == 0 ? PoolWeight.One : _weights.Values.Average(weight => weight.Value);

    /// <summary>Returns the origins that some citations lead to, without those that nobody names.</summary>
    public IReadOnlyList<Origin> OriginsOf(IReadOnlyCollection<int> citations) =>
        [.. citations.SelectMany(citation => _origins[citation]).Distinct<Origin>(ReferenceEqualityComparer.Instance)
            .Where(origin => origin.Knowledge != OriginKnowledge.Unnamed)];

    private static bool IsWithdrawn(Source source) =>
        source.Status == SourceStatus.Withdrawn || source.Status == SourceStatus.Retracted;
}
