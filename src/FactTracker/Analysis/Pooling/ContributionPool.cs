namespace FactTracker.Analysis;

/// <summary>Averages the judgements of one origin, and pools origins, by the method of a policy.</summary>
internal sealed class ContributionPool(PoolingPolicy policy)
{
    private static readonly ValueList<string> Frame = ["false", "true"];

    private readonly bool _takesOpinions = PoolingMethods.TakesOpinions(policy.Method);

    /// <summary>Averages dependent judgements: however often one origin is repeated, it counts once.</summary>
    public Contribution Mean(IReadOnlyList<PooledJudgement> judgements)
    {
        var weight = judgements.Average(judgement => judgement.Weight.Value);
        if (!_takesOpinions)
        {
            var interval = Pooling.Linear([.. judgements.Select(it => new PooledProbability(it.Interval, it.Weight))]);
            return new Contribution(new PooledProbability(interval, weight), null);
        }

        var plain = MeanOpinion([.. judgements.Select(judgement => policy.OpinionOf(judgement.Interval))]);
        var discounted = judgements.All(judgement => judgement.Weight == PoolWeight.One)
            ? plain
            : MeanOpinion([.. judgements.Select(Discounted)]);
        return new Contribution(new PooledProbability(plain.ToInterval(), weight), discounted);
    }

    /// <summary>Pools independent contributions.</summary>
    public PoolOutcome Pool(IReadOnlyList<Contribution> parts)
    {
        if (parts.Count == 0) return PoolOutcome.Refused(PoolRefusal.NoNumber);
        if (policy.Method == PoolingMethod.DempsterShafer) return Dempster(parts);
        if (_takesOpinions) return PoolOutcome.Of(Fuse([.. parts.Select(part => part.Opinion!)]));
        IReadOnlyList<PooledProbability> probabilities = [.. parts.Select(part => part.Probability)];
        return PoolOutcome.Of(policy.Method switch
        {
            PoolingMethod.Linear => Pooling.Linear(probabilities),
            PoolingMethod.Logarithmic => Pooling.Logarithmic(probabilities),
            PoolingMethod.NoisyOr => Pooling.NoisyOr(probabilities),
            _ => Pooling.LogOdds(policy.BaseRate, probabilities),
        });
    }

    private Opinion Discounted(PooledJudgement judgement)
    {
        var weight = judgement.Weight.Value;
        return policy.OpinionOf(judgement.Interval).DiscountedBy(new Opinion(weight, 1 - weight));
    }

    // Masses are averaged as they are; opinions by averaging fusion.
    private Opinion MeanOpinion(IReadOnlyList<Opinion> opinions) => policy.Method != PoolingMethod.DempsterShafer
        ? OpinionFusion.Averaging(opinions)
        : Opinion.Rounded(
            opinions.Average(opinion => opinion.Belief), opinions.Average(opinion => opinion.Disbelief), policy.BaseRate);

    private Opinion Fuse(IReadOnlyList<Opinion> opinions) => policy.Method switch
    {
        PoolingMethod.CumulativeFusion => OpinionFusion.Cumulative(opinions),
        PoolingMethod.AveragingFusion => OpinionFusion.Averaging(opinions),
        PoolingMethod.WeightedFusion => OpinionFusion.Weighted(opinions),
        _ => OpinionFusion.ConsensusAndCompromise(opinions),
    };

    private PoolOutcome Dempster(IReadOnlyList<Contribution> parts)
    {
        var (masses, conflict) = MassFunction.Combine([.. parts.Select(part => MassesOf(part.Opinion!))]);
        if (masses is null) return PoolOutcome.Refused(PoolRefusal.CompleteConflict) with { Conflict = conflict };
        var interval = masses.IntervalOf(["true"]);
        return new PoolOutcome(interval, Opinion.FromInterval(interval, policy.BaseRate), conflict, null);
    }

    private static MassFunction MassesOf(Opinion opinion) =>
        new(Frame, new MassAssignment(["true"], opinion.Belief), new MassAssignment(["false"], opinion.Disbelief));
}
