namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>What came of reading a piece of a text.</summary>
/// <param name="Records">What was read.</param>
/// <param name="Brackets">How many lists the piece opened and did not close.</param>
/// <param name="Batch">The piece itself, which nothing of what was read refers to.</param>
internal sealed record ParsedBatch(List<ClaimSetRecord> Records, int Brackets, DumpBatch Batch);
