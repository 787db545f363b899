namespace FactTracker.Reading;

/// <summary>What marks a text as one of a language.</summary>
/// <param name="Tag">The BCP 47 tag.</param>
/// <param name="Words">Its commonest words, separated by white space.</param>
/// <param name="Letters">The letters and signs that it has beyond the plain alphabet.</param>
internal sealed record LanguageProfile(string Tag, string Words, string Letters);
