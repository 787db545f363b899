namespace FactTracker.Reading;

/// <summary>Digits as they were found.</summary>
/// <param name="Length">How many characters they take, separators included.</param>
/// <param name="Value">Their value, or null when it has more digits than can be held exactly.</param>
internal readonly record struct ScannedNumber(int Length, decimal? Value);
