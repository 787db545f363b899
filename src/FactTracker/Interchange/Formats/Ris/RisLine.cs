namespace FactTracker.Interchange.Formats.Ris;

/// <summary>A tag and its value, including the following lines without a tag.</summary>
/// <param name="Tag">The two characters of the tag.</param>
/// <param name="Value">The text, trimmed, its lines separated by line feeds.</param>
/// <param name="Offset">The offset of the tag in the text of its record, in bytes.</param>
internal readonly record struct RisLine(string Tag, string Value, int Offset);
