namespace FactTracker.Analysis;

/// <summary>What the policy says of a property.</summary>
/// <param name="IsSingleValued">Whether it has one value at a time.</param>
/// <param name="IsThroughout">Whether its value holds throughout the time.</param>
/// <param name="IsCumulative">Whether later numbers are never below earlier ones.</param>
/// <param name="IsLearnt">Whether that it has one value was learnt from the set.</param>
internal readonly record struct PropertyRules(bool IsSingleValued, bool IsThroughout, bool IsCumulative, bool IsLearnt = false);
