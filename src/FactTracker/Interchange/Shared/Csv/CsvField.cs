namespace FactTracker.Interchange;

/// <summary>A field of a record of separated values.</summary>
/// <param name="Text">The text, without its quotes.</param>
/// <param name="Offset">The offset of the field in its record, in bytes; an opening quote is part of the field.</param>
/// <param name="IsQuoted">Whether the field is quoted, which distinguishes an empty text from no value.</param>
internal readonly record struct CsvField(string Text, int Offset, bool IsQuoted);
