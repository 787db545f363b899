namespace FactTracker.Interchange.Formats.Ris;

/// <summary>A tag and what stands behind it, the lines that follow without a tag included.</summary>
/// <param name="Tag">The two characters of the tag.</param>
/// <param name="Value">The text, trimmed, its lines parted by line feeds.</param>
/// <param name="Offset">Where the tag stands in the text of its record, in bytes.</param>
internal readonly record struct RisLine(string Tag, string Value, int Offset);
