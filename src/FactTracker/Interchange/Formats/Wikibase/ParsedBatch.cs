namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>The result of parsing a piece of a text.</summary>
/// <param name="Records">The records.</param>
/// <param name="Brackets">The number of lists that the piece opened and did not close.</param>
/// <param name="Batch">The piece; the records do not refer to it.</param>
/// <param name="Limit">The limit that ended the parsing after the records, or null.</param>
internal sealed record ParsedBatch(List<ClaimSetRecord> Records, int Brackets, DumpBatch Batch, LimitPassedException? Limit = null);
