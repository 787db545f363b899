namespace FactTracker.Reading;

/// <summary>The languages that have a word or a letter, and what it counts for each of them.</summary>
/// <param name="Languages">One bit for each profile.</param>
/// <param name="Weight">What it counts.</param>
internal readonly record struct WordWeight(uint Languages, float Weight);
