using System.Text;
using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Interchange;

/// <summary>A row of a table of claims or sources.</summary>
/// <remarks>Valid until the next row of its table is asked for; not compared by content.</remarks>
/// <example><code>foreach (var row in ClaimTable.OfClaims(set).Rows()) Console.WriteLine(row.TextOf(0));</code></example>
internal readonly struct ClaimTableRow
{
    private readonly ReadOnlyMemory<byte>[] _cells;
    private readonly LaidRow _row;

    internal ClaimTableRow(ReadOnlyMemory<byte>[] cells, LaidRow row) => (_cells, _row) = (cells, row);

    /// <summary>The texts of the cells, one for each column; empty for a cell without a value.</summary>
    public IReadOnlyList<string> Cells => [.. _cells.Select(cell => Encoding.UTF8.GetString(cell.Span))];

    /// <summary>The number of cells.</summary>
    public int Count => _cells.Length;

    /// <summary>The JSON path of the record in the set: <c>$.claims[3]</c>.</summary>
    public string Path => LaidRow.PathOf(_row.Part, _row.Index).ToString();

    /// <summary>The index of the source beside the claim, or null.</summary>
    internal int? Beside => _row.Beside;

    /// <summary>What no cell can hold, as problems of <see cref="Rules.NotCarried"/>.</summary>
    public IReadOnlyList<Problem> Losses => _row.Losses;

    /// <summary>Returns the text of a cell.</summary>
    public string TextOf(int column) => Encoding.UTF8.GetString(_cells[column].Span);

    /// <summary>Returns the text of a cell in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8Of(int column) => _cells[column].Span;
}
