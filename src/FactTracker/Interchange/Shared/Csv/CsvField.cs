namespace FactTracker.Interchange;

/// <summary>A field of a record of separated values.</summary>
/// <param name="Text">What it says, quotes undone.</param>
/// <param name="Offset">Where it begins in its record, in bytes; its opening quote included.</param>
/// <param name="IsQuoted">Whether it stands in quotes, which tells an empty text from nothing.</param>
internal readonly record struct CsvField(string Text, int Offset, bool IsQuoted);
