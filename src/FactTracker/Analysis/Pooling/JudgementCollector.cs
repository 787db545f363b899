namespace FactTracker.Analysis;

/// <summary>Collects the judgements of claims that a policy counts, with their origins, and what it leaves out.</summary>
internal sealed class JudgementCollector(ClaimSet set, PoolingPolicy policy, OriginTracing tracing)
{
    public List<TracedJudgement> Judgements { get; } = [];

    public List<LeftOutJudgement> LeftOut { get; } = [];

    /// <summary>The kinds of the scales on which the judgements were stated.</summary>
    public HashSet<ConfidenceKind> Kinds { get; } = [];

    public void Add(Claim claim)
    {
        var confidences = ConfidencesOf(claim);
        if (!StillStands(claim))
        {
            if (confidences.Count > 0 || !claim.Citations.IsEmpty) Omit(claim, null, LeftOutReason.ClaimDoesNotStand);
            return;
        }

        var citations = new ClaimCitations(set, policy, tracing.Of(claim));
        foreach (var (citation, index) in claim.Citations.Select((citation, index) => (citation, index)))
        {
            if (citation.Stance == Stance.Supports) Add(claim, citation, index, citations);
        }

        Add(claim, confidences, citations);
    }

    private void Add(Claim claim, Citation citation, int index, ClaimCitations citations)
    {
        if (citations.Take(citation, index) is { } reason)
        {
            Omit(claim, citation.Source, reason);
            return;
        }

        if (policy.Credibility is not { } table || citation.Credibility is not { } grade) return;
        if (table.Of(grade) is not { } probability)
        {
            citations.Drop(index);
            Omit(claim, citation.Source, LeftOutReason.CredibilityCannotBeJudged);
            return;
        }

        var judgement = new PooledJudgement(
            claim.Id, citation.Source, JudgementBasis.Citation, new ProbabilityInterval(probability, probability),
            citations.WeightOf(index), null);
        Judgements.Add(new TracedJudgement(judgement, citations.OriginsOf([index])));
        citations.Grade(index);
    }

    private void Add(Claim claim, List<(JudgementBasis Basis, ProbabilityInterval? Interval, Confidence? Stated)> confidences,
        ClaimCitations citations)
    {
        if (confidences.Count == 0) return;
        if (citations.ReasonAgainstConfidence() is { } reason)
        {
            Omit(claim, null, reason);
            return;
        }

        foreach (var stated in claim.Confidence.IsEmpty ? claim.Value.SelectMany(value => value.Confidence) : claim.Confidence)
        {
            if (stated is { Interval: not null, KnownScale: { } scale }) Kinds.Add(ConfidenceKinds.Of(scale));
        }

        var origins = citations.OriginsOf(citations.Carriers);
        var weight = citations.MeanWeight();
        foreach (var (basis, interval, stated) in confidences)
        {
            if (interval is not { } known)
            {
                Omit(claim, null, LeftOutReason.NoNumber);
                continue;
            }

            Judgements.Add(new TracedJudgement(new PooledJudgement(claim.Id, null, basis, known, weight, stated), origins));
        }
    }

    /// <summary>
    /// Whether a claim is neither refuted, superseded, retracted nor deprecated. Whether it is denied does not matter here, because that is
    /// part of what it asserts.
    /// </summary>
    public static bool StillStands(Claim claim) =>
        claim.Rank != Rank.Deprecated && (claim.Status == ClaimStatus.Asserted || claim.Status == ClaimStatus.Disputed);

    private static List<(JudgementBasis Basis, ProbabilityInterval? Interval, Confidence? Stated)> ConfidencesOf(Claim claim)
    {
        if (!claim.Confidence.IsEmpty)
            return [.. claim.Confidence.Select(stated => (JudgementBasis.Claim, stated.Interval, (Confidence?)stated))];
        var values = claim.Value.Where(value => !value.Confidence.IsEmpty).ToList();
        if (values is [var only])
            return [.. only.Confidence.Select(stated => (JudgementBasis.Value, stated.Interval, (Confidence?)stated))];
        return values.Count == 0 ? [] : [(JudgementBasis.Value, AllOf(values), null)];
    }

    // Several values are meant together. The bounds of Fréchet hold whether or not the values depend on each other.
    private static ProbabilityInterval? AllOf(List<ClaimValue> values)
    {
        decimal lower = 1, upper = 1;
        foreach (var value in values)
        {
            var intervals = value.Confidence.Select(stated => stated.Interval).OfType<ProbabilityInterval>().ToList();
            if (intervals.Count < value.Confidence.Count) return null;
            var mean = Pooling.Linear([.. intervals.Select(interval => (PooledProbability)interval)]);
            lower = Math.Max(0, lower + mean.Lower - 1);
            upper = Math.Min(upper, mean.Upper);
        }

        return new ProbabilityInterval(Math.Min(lower, upper), upper);
    }

    private void Omit(Claim claim, SourceId? source, LeftOutReason reason) =>
        LeftOut.Add(new LeftOutJudgement(claim.Id, source, reason));
}
