namespace FactTracker.Reading;

/// <summary>The language found for a stretch of text.</summary>
/// <param name="Tag">The tag, or null when none is certain enough to be named.</param>
/// <param name="Certainty">How certain it is.</param>
/// <param name="IsForeign">Whether it is not English, when it is not certain which language it is.</param>
internal readonly record struct LanguageFinding(string? Tag, LanguageCertainty Certainty, bool IsForeign = false);
