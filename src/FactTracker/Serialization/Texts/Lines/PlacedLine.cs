namespace FactTracker.Serialization;

/// <summary>A line that was read, and where it is.</summary>
/// <param name="Line">The line.</param>
/// <param name="Start">Its offset in the text, in bytes.</param>
internal readonly record struct PlacedLine(ClaimLine Line, long Start);
