namespace FactTracker.Reading;

/// <summary>What comes before a part of a text that is parsed part by part; nothing by default.</summary>
/// <param name="Offset">The length of the text before it, in UTF-16 units.</param>
/// <param name="Paragraphs">The number of paragraphs that end before it.</param>
/// <param name="Drafts">The number of drafts before it.</param>
/// <param name="Surveys">The number of surveys before it.</param>
internal readonly record struct PartStart(int Offset, int Paragraphs, int Drafts, int Surveys);
