namespace FactTracker.Analysis;

/// <summary>The mean of the judgements that share an origin, as a probability with its weight, and as an opinion that has been discounted
/// by the weights.</summary>
internal sealed record Contribution(PooledProbability Probability, Opinion? Opinion);
