using System.Globalization;

namespace FactTracker.Interchange;

/// <summary>A row of a table from any input: a text of separated values, a sheet, a database.</summary>
/// <remarks>Not compared by content, since a function gives the places of the cells. A row shorter than the header row lacks its last
/// cells.</remarks>
/// <example><code>
/// var row = new TableRow(["c1", "65%"], column => new TextPlace(7, column + 1, $"row 7, cell {column + 1}"));
/// </code></example>
internal sealed class TableRow
{
    private readonly Func<int, TextPlace> _placeOf;
    private readonly Func<int, int> _numberOf;

    /// <summary>Creates a row.</summary>
    /// <param name="cells">The texts of its cells; a blank cell has no value.</param>
    /// <param name="placeOf">Returns the place of a cell, counted from 0; called only for problems.</param>
    /// <param name="numberOf">Returns the column that a cell is in, counted from 0; null when cells and columns correspond.</param>
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
    public bool IsBlank
    {
        get
        {
            for (var column = 0; column < Cells.Count; column++)
            {
                if (!string.IsNullOrWhiteSpace(Cells[column])) return false;
            }

            return true;
        }
    }

    /// <summary>
    /// Returns the header of a column when this is the header row: the trimmed text of its cell, or <c>column 3</c> when the cell is blank
    /// or missing.
    /// </summary>
    /// <param name="column">The cell, counted from 0.</param>
    public string HeaderOf(int column) => TextOf(column) is { Length: > 0 } text
        ? text
        : string.Create(CultureInfo.InvariantCulture, $"column {_numberOf(column) + 1}");

    /// <summary>Returns the column that a cell is in or belongs to, counted from 0.</summary>
    /// <param name="column">The cell, counted from 0.</param>
    internal int NumberOf(int column) => _numberOf(column);

    /// <summary>Returns the place of a cell.</summary>
    /// <param name="column">The cell, counted from 0.</param>
    public TextPlace PlaceOf(int column) => _placeOf(column);

    /// <summary>Returns the trimmed text of a cell; empty when there is no such cell.</summary>
    internal string TextOf(int column) => column >= 0 && column < Cells.Count ? Cells[column].Trim() : "";
}
