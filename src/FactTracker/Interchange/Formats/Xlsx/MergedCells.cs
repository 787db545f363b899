namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Cells merged over several rows: the value of the first applies to each of the rows.</summary>
internal sealed class MergedCells
{
    // The number of rows of a sheet; the limit keeps a small file from producing unlimited text.
    private const long MostRows = SheetLimits.Rows;

    private readonly Dictionary<long, List<(int Column, long LastRow)>> _areas = [];
    private readonly Dictionary<int, (long LastRow, string Text)> _open = [];

    /// <summary>Reads the merged cells of a sheet.</summary>
    /// <exception cref="InvalidDataException">They span more rows than a sheet has.</exception>
    public static MergedCells Read(WorkbookPart sheet, long most)
    {
        var merged = new MergedCells();
        var rows = 0L;
        using var xml = PartXml.Open(sheet, most);
        foreach (var element in PartXml.Elements(xml))
        {
            if (element.LocalName != "mergeCell" || element.GetAttribute("ref")?.Split(':') is not [var first, var last]) continue;
            if (!CellName.TryParse(first, out var row, out var column)
                || !CellName.TryParse(last, out var lastRow, out _)
                || lastRow <= row) continue;
            if ((rows += lastRow - row) > MostRows)
                throw new InvalidDataException($"The merged cells of the sheet span more than the {MostRows} rows that a sheet can have.");
            if (!merged._areas.TryGetValue(row, out var areas)) merged._areas.Add(row, areas = []);
            areas.Add((column, lastRow));
        }

        return merged;
    }

    /// <summary>Fills a row with the values of merged cells from above; a row without cells of its own stays blank.</summary>
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
