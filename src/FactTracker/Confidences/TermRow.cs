namespace FactTracker.Confidences;

/// <summary>One row of a scale's table, as the scales' files write it.</summary>
/// <param name="Words">The label first, then the synonyms.</param>
/// <param name="Interval">The probabilities covered; null for a term without basis.</param>
/// <param name="Value">The point value, where the scale gives one.</param>
internal sealed record TermRow(string[] Words, ProbabilityInterval? Interval, decimal? Value = null);
