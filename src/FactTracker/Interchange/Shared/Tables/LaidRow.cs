using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A row as it is laid out: the records it holds, and what had no place.</summary>
/// <param name="Path">Where the record it stands for is in the set.</param>
/// <param name="Losses">What had no place.</param>
/// <param name="Parts">The records: a claim, a source, or a claim with a source beside it.</param>
internal sealed record LaidRow(JsonPath Path, LossReport Losses, IReadOnlyList<(TableSchema Schema, RecordCells Cells)> Parts);
