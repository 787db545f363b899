namespace FactTracker.Analysis;

/// <summary>A path of links that leads back to its start.</summary>
/// <param name="Record">The index of the record whose link closes the circle.</param>
/// <param name="Link">The index of that link within the record.</param>
/// <param name="Way">The records of the circle, from the target of that link to <paramref name="Record"/>. If there are many, only the
/// first ones and the last.</param>
/// <param name="LeftOut">The number of records left out before the last.</param>
internal sealed record Circle(int Record, int Link, IReadOnlyList<int> Way, int LeftOut);
