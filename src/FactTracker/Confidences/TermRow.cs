namespace FactTracker.Confidences;

/// <summary>One row of a scale's table, as the scale definitions write it.</summary>
/// <param name="Words">The label, followed by the synonyms.</param>
/// <param name="Interval">The probabilities covered, or null for a term that has none.</param>
/// <param name="Value">The single value, when the scale assigns one.</param>
internal sealed record TermRow(string[] Words, ProbabilityInterval? Interval, decimal? Value = null);
