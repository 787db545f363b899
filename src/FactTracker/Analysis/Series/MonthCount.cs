namespace FactTracker.Analysis;

/// <summary>How often a claim was made in a month.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Month">The month, <c>2018-09</c>, or the year of appearances whose month is not known.</param>
/// <param name="Count">The number of appearances.</param>
public sealed record MonthCount(string Month, int Count);
