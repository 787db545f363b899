using System.Globalization;
using System.Xml;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Knows where the rows and cells of a sheet stand: where they say, or else behind the one before.</summary>
/// <param name="sheet">The name of the sheet.</param>
internal sealed class CellCounter(string sheet)
{
    /// <summary>The row that was entered last, counted from 1.</summary>
    public long Row { get; private set; }

    /// <summary>The column of the cell that was entered last, counted from 0; -1 before the first.</summary>
    public int Column { get; private set; } = -1;

    /// <summary>Enters the row the reader stands on.</summary>
    /// <exception cref="InvalidDataException">A sheet has no such row.</exception>
    public void EnterRow(XmlReader xml)
    {
        Row = long.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given > Row ? given : Row + 1;
        Column = -1;
        if (Row > SheetLimits.Rows) throw new InvalidDataException($"The sheet {sheet} has more than the {SheetLimits.Rows} rows that a sheet can have.");
    }

    /// <summary>Enters the cell the reader stands on.</summary>
    /// <returns>Whether a sheet has such a cell.</returns>
    public bool EnterCell(XmlReader xml)
    {
        var column = xml.GetAttribute("r") is { } at ? CellName.ColumnOf(at) : Column + 1;
        if (column is < 0 or >= SheetLimits.Columns) return false;
        Column = column;
        return true;
    }
}
