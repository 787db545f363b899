namespace FactTracker.Analysis;

/// <summary>The outcome of the comparison of two claims about the same thing.</summary>
/// <param name="Match">How their values relate; compatible also when their times do not overlap.</param>
/// <param name="Time">How their times relate.</param>
/// <param name="Verdict">The verdict, or null when there is no conflict.</param>
internal readonly record struct PairOutcome(ValueMatch Match, TimeAgreement Time, ConflictVerdict? Verdict);
