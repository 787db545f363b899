namespace FactTracker.Reading;

/// <summary>A scanned number in digits.</summary>
/// <param name="Length">The number of characters, including separators.</param>
/// <param name="Value">The value, or null when it has more digits than a decimal can hold exactly.</param>
internal readonly record struct ScannedNumber(int Length, decimal? Value);
