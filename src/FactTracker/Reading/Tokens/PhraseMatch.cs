namespace FactTracker.Reading;

/// <summary>A phrase found in a passage.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="End">The position after its last token.</param>
internal readonly record struct PhraseMatch(Phrase Phrase, int End);
