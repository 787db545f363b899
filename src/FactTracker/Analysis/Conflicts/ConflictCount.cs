namespace FactTracker.Analysis;

/// <summary>How often something was found.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Reason">What was found, in a few words.</param>
/// <param name="Pairs">The number of pairs.</param>
public sealed record ConflictCount(string Reason, long Pairs);
