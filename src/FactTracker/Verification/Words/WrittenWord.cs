namespace FactTracker.Verification;

/// <summary>A word of a text, by which two texts are compared.</summary>
/// <param name="Stem">The word without its endings, or the word that stands for all of its group.</param>
/// <param name="Words">The word as written, without case and diacritics.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsCapitalised">Whether it begins with a capital letter.</param>
internal readonly record struct WrittenWord(string Stem, string Words, int Start, int End, bool IsCapitalised);
