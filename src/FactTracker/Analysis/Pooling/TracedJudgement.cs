namespace FactTracker.Analysis;

/// <summary>A judgement with the origins that it rests on. The list is empty if none is known by name.</summary>
internal sealed record TracedJudgement(PooledJudgement Judgement, IReadOnlyList<Origin> Origins);
