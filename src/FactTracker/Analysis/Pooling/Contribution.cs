namespace FactTracker.Analysis;

/// <summary>The mean of the judgements that share an origin.</summary>
/// <param name="Probability">The mean, with the mean weight.</param>
/// <param name="Opinion">For methods on opinions, the mean of those that the weights have discounted; otherwise null.</param>
internal sealed record Contribution(PooledProbability Probability, Opinion? Opinion);
