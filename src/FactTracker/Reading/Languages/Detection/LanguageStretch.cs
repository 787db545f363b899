namespace FactTracker.Reading;

/// <summary>A stretch of a text in one language.</summary>
/// <param name="Start">The offset at which it starts.</param>
/// <param name="End">The offset after it.</param>
/// <param name="Finding">Its language.</param>
internal readonly record struct LanguageStretch(int Start, int End, LanguageFinding Finding);
