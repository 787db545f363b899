using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A row laid out in cells, until the next is laid out: its record, and what could not be carried.</summary>
/// <param name="Part">The list of its record: the claims, the sources, or the set itself.</param>
/// <param name="Index">The index of its record in that list.</param>
/// <param name="Cells">The cells of the record; among claims, for a source alone, the cell that mentions it.</param>
/// <param name="Losses">What could not be carried.</param>
internal readonly record struct LaidRow(TablePart Part, int Index, RecordCells Cells, IReadOnlyList<Problem> Losses)
{
    /// <summary>The cells of the source in the same row as the claim, or alone in a row among claims; or null.</summary>
    public RecordCells? OfSource { get; init; }

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
