namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>A field of an entry.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="TeX">Its value as TeX has it, macros put in and the outer braces or quotes taken off.</param>
/// <param name="Offset">Where its name begins in the text, in bytes.</param>
internal readonly record struct BibField(string Name, string TeX, int Offset);
