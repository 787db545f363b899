using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A row laid out in cells: its records, and what could not be carried.</summary>
/// <param name="Part">The list of its record: the claims, the sources, or the set itself.</param>
/// <param name="Index">The index of its record in that list.</param>
/// <param name="Losses">What could not be carried.</param>
/// <param name="Parts">The cells of its own; those of the source beside it are not among them.</param>
internal sealed record LaidRow(
    TablePart Part, int Index, IReadOnlyList<Problem> Losses, IReadOnlyList<(TableSchema Schema, RecordCells Cells)> Parts)
{
    /// <summary>The index of the source beside the claim, or null.</summary>
    public int? Beside { get; init; }

    /// <summary>Returns the path of a record in its set.</summary>
    public static JsonPath PathOf(TablePart part, int index) => part switch
    {
        TablePart.Claims => JsonPath.Root.Member("claims").At(index),
        TablePart.Sources => JsonPath.Root.Member("sources").At(index),
        _ => JsonPath.Root,
    };
}
