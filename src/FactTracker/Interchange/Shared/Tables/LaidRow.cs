using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A row laid out in cells: its records, and what could not be carried.</summary>
/// <param name="Path">The path of its record in the set.</param>
/// <param name="Losses">What could not be carried.</param>
/// <param name="Parts">The records: a claim, a source, or a claim with a source beside it.</param>
internal sealed record LaidRow(JsonPath Path, LossReport Losses, IReadOnlyList<(TableSchema Schema, RecordCells Cells)> Parts)
{
    /// <summary>The path of the source beside the claim, or null.</summary>
    public JsonPath? Beside { get; init; }
}
