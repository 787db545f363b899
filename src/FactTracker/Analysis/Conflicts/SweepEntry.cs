namespace FactTracker.Analysis;

/// <summary>One claim in a sweep.</summary>
/// <param name="Place">The place of the claim in its group.</param>
/// <param name="Start">The first second of its time.</param>
/// <param name="End">The last second of its time.</param>
/// <param name="Low">The rank of the lower end of its value.</param>
/// <param name="High">The rank of the upper end of its value.</param>
internal readonly record struct SweepEntry(int Place, long Start, long End, int Low, int High);
