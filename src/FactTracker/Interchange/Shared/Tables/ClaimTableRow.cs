using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Interchange;

/// <summary>A row of a table of claims or sources.</summary>
/// <remarks>Immutable; not compared by content.</remarks>
/// <example><code>foreach (var row in ClaimTable.OfClaims(set).Rows()) Console.WriteLine(row.Cells[0]);</code></example>
internal sealed class ClaimTableRow
{
    private readonly TablePart _part;
    private readonly int _index;

    internal ClaimTableRow(IReadOnlyList<string> cells, TablePart part, int index, IReadOnlyList<Problem> losses) =>
        (Cells, _part, _index, Losses) = (cells, part, index, losses);

    /// <summary>The texts of the cells, one for each column; empty for a cell without a value.</summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>The JSON path of the record in the set: <c>$.claims[3]</c>.</summary>
    public string Path => LaidRow.PathOf(_part, _index).ToString();

    /// <summary>The index of the source beside the claim, or null.</summary>
    internal int? Beside { get; init; }

    /// <summary>What no cell can hold, as problems of <see cref="Rules.NotCarried"/>.</summary>
    public IReadOnlyList<Problem> Losses { get; }
}
