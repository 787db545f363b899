namespace FactTracker.Analysis;

/// <summary>Links that come back to where they began.</summary>
/// <param name="Record">The record whose link closes the circle.</param>
/// <param name="Link">That link.</param>
/// <param name="Way">The records from the one the link leads back to, to the one that has it; where they are many, the first of them and the last.</param>
/// <param name="LeftOut">How many of them are left out before the last.</param>
internal sealed record Circle(int Record, int Link, IReadOnlyList<int> Way, int LeftOut);
