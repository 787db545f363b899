namespace FactTracker.Analysis;

/// <summary>The numbers that a method gives for all contributions together.</summary>
internal readonly record struct PoolOutcome(ProbabilityInterval? Interval, Opinion? Opinion, decimal? Conflict, PoolRefusal? Refusal)
{
    public static PoolOutcome Refused(PoolRefusal refusal) => new(null, null, null, refusal);

    public static PoolOutcome Of(ProbabilityInterval interval) => new(interval, null, null, null);

    public static PoolOutcome Of(Opinion opinion) => new(opinion.ToInterval(), opinion, null, null);
}
