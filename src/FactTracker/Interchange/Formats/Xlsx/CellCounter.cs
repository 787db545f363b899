using System.Globalization;
using System.Xml;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Tracks the positions of rows and cells: the stated position, or else the one after the previous.</summary>
/// <param name="sheet">The name of the sheet.</param>
internal sealed class CellCounter(string sheet)
{
    /// <summary>The current row, counted from 1.</summary>
    public long Row { get; private set; }

    /// <summary>The column of the current cell, counted from 0; -1 before the first.</summary>
    public int Column { get; private set; } = -1;

    /// <summary>Enters the row at the reader's position.</summary>
    /// <exception cref="InvalidDataException">The row is beyond the rows of a sheet.</exception>
    public void EnterRow(XmlReader xml)
    {
        Row = long.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given > Row
            ? given
            : Row + 1;
        Column = -1;
        if (Row > SheetLimits.Rows)
            throw new InvalidDataException($"The sheet {sheet} has more than the {SheetLimits.Rows} rows that a sheet can have.");
    }

    /// <summary>Enters the cell at the reader's position.</summary>
    /// <returns>Whether the cell is within the columns of a sheet.</returns>
    public bool EnterCell(XmlReader xml)
    {
        var column = xml.GetAttribute("r") is { } at ? CellName.ColumnOf(at) : Column + 1;
        if (column is < 0 or >= SheetLimits.Columns) return false;
        Column = column;
        return true;
    }
}
