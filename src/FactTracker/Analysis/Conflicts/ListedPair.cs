namespace FactTracker.Analysis;

/// <summary>A pair in conflict that may be listed. It is put into words only when it is.</summary>
/// <param name="A">The index of the claim that comes first in the set.</param>
/// <param name="B">The index of the other claim.</param>
/// <param name="Create">Creates the conflict, without its cluster.</param>
internal readonly record struct ListedPair(int A, int B, Func<Conflict> Create);
