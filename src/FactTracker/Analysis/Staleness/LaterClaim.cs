namespace FactTracker.Analysis;

/// <summary>A claim that states a later value than another.</summary>
/// <param name="Index">The index of the later claim.</param>
/// <param name="Since">The number of the day on which its time begins.</param>
/// <param name="IsCertain">Whether its time certainly begins after that of the other has ended.</param>
internal readonly record struct LaterClaim(int Index, long Since, bool IsCertain);
