using System.IO.Compression;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Cells that are merged over several rows: what the first has holds for each of the rows, as it does to the eye.</summary>
internal sealed class MergedCells
{
    // A sheet of nothing but merged cells has no more of them, and so a small file cannot ask for texts without end.
    private const long MostRows = SheetLimits.Rows;

    private readonly Dictionary<long, List<(int Column, long LastRow)>> _areas = [];
    private readonly Dictionary<int, (long LastRow, string Text)> _open = [];

    /// <summary>The merged cells of a sheet.</summary>
    /// <exception cref="InvalidDataException">They are over more rows than a sheet has.</exception>
    public static MergedCells Read(ZipArchiveEntry sheet, long most)
    {
        var merged = new MergedCells();
        var rows = 0L;
        using var xml = PartXml.Open(sheet, most);
        foreach (var element in PartXml.Elements(xml))
        {
            if (element.LocalName != "mergeCell" || element.GetAttribute("ref")?.Split(':') is not [var first, var last]) continue;
            if (!CellName.TryParse(first, out var row, out var column) || !CellName.TryParse(last, out var lastRow, out _) || lastRow <= row) continue;
            if ((rows += lastRow - row) > MostRows) throw new InvalidDataException($"The cells merged in the sheet are over more than the {MostRows} rows that it can have.");
            if (!merged._areas.TryGetValue(row, out var areas)) merged._areas.Add(row, areas = []);
            areas.Add((column, lastRow));
        }

        return merged;
    }

    /// <summary>Gives a row what cells above it have that are merged with its own; a row of nothing else stays blank.</summary>
    public void Fill(long row, List<string> cells)
    {
        if (_open.Count > 0 && cells.Any(cell => cell.Length > 0))
        {
            foreach (var (column, area) in _open)
            {
                if (area.LastRow < row) _open.Remove(column);
                else SheetRows.Put(cells, column, area.Text);
            }
        }

        foreach (var (column, lastRow) in _areas.GetValueOrDefault(row) ?? [])
        {
            if (column < cells.Count && cells[column].Length > 0) _open[column] = (lastRow, cells[column]);
        }
    }
}
