namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Some whole lines of a text, or the whole text.</summary>
/// <param name="Text">The lines.</param>
/// <param name="FirstLine">The number of the first line, counted from 1.</param>
/// <param name="IsWhole">Whether it is one document rather than one document a line.</param>
internal readonly record struct DumpBatch(ReadOnlyMemory<byte> Text, long FirstLine, bool IsWhole);
