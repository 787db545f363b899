using System.Globalization;

namespace FactTracker.Interchange;

/// <summary>A row of a table, wherever it comes from: a text of separated values, a sheet, a database.</summary>
/// <remarks>Not compared by content, since where a cell stands is told by a function. A row shorter than the head lacks its last cells.</remarks>
/// <example><code>var row = new TableRow(["c1", "65%"], column => new TextPlace(7, column + 1, $"row 7, cell {column + 1}"));</code></example>
internal sealed class TableRow
{
    private readonly Func<int, TextPlace> _placeOf;
    private readonly Func<int, int> _numberOf;

    /// <summary>A row.</summary>
    /// <param name="cells">The texts of its cells; a blank one has nothing.</param>
    /// <param name="placeOf">Tells where a cell stands, counted from 0; asked for problems only.</param>
    /// <param name="numberOf">Tells which column of its table a cell is in, counted from 0; null where no others were put between.</param>
    public TableRow(IReadOnlyList<string> cells, Func<int, TextPlace> placeOf, Func<int, int>? numberOf = null)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(placeOf);
        Cells = cells;
        _placeOf = placeOf;
        _numberOf = numberOf ?? (column => column);
    }

    /// <summary>The texts of the cells.</summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>Whether all cells are blank.</summary>
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);

    /// <summary>What a column is called that this row is the head of: its cell without spaces around it, or <c>column 3</c> where that is blank or there is none.</summary>
    /// <param name="column">The cell, counted from 0.</param>
    public string HeaderOf(int column) => TextOf(column) is { Length: > 0 } text
        ? text
        : string.Create(CultureInfo.InvariantCulture, $"column {_numberOf(column) + 1}");

    /// <summary>Where a cell stands.</summary>
    /// <param name="column">The cell, counted from 0.</param>
    public TextPlace PlaceOf(int column) => _placeOf(column);

    /// <summary>The text of a cell without spaces around it; empty where there is no such cell.</summary>
    internal string TextOf(int column) => column >= 0 && column < Cells.Count ? Cells[column].Trim() : "";
}
