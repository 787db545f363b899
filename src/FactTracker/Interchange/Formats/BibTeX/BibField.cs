namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>A field of an entry.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="TeX">Its value as TeX, with macros expanded and without the outer braces or quotes.</param>
/// <param name="Offset">The offset of its name in the text, in bytes.</param>
internal readonly record struct BibField(string Name, string TeX, int Offset);
