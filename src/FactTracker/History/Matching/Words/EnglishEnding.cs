namespace FactTracker.History;

/// <summary>An ending of English words and what stands in its place in the stem.</summary>
/// <param name="Text">The ending.</param>
/// <param name="Replacement">What replaces it.</param>
/// <param name="After">The letters one of which must stand before it, or null for any.</param>
/// <param name="IsInSecondRegion">Whether it must stand in the second region of the word, not just the first.</param>
internal sealed record EnglishEnding(string Text, string Replacement, string? After = null, bool IsInSecondRegion = false);
