namespace FactTracker.Reading;

/// <summary>The attribution of a value.</summary>
/// <param name="Speech">The attribution, or null when nobody states the value.</param>
/// <param name="Note">Why it is that attribution, or why there is none; null when the words of the sentence show it.</param>
internal readonly record struct SpeechFound(Speech? Speech, string? Note);
