namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>The links, comments and merged cells of a sheet, which the file has after the rows or in other parts.</summary>
internal sealed class SheetBeside
{
    private SheetBeside()
    {
    }

    public CellNotes Notes { get; } = new();

    public MergedCells Merged { get; private set; } = new();

    /// <summary>Why they could not be read completely, or null; what was read before the fault is used.</summary>
    public string? Fault { get; private set; }

    /// <summary>Reads them, before the rows are read.</summary>
    /// <param name="parts">The parts of the archive.</param>
    /// <param name="sheet">The part of the sheet.</param>
    /// <param name="most">The largest number of bytes in a part.</param>
    public static SheetBeside Read(IReadOnlyDictionary<string, WorkbookPart> parts, WorkbookPart sheet, long most)
    {
        var beside = new SheetBeside();
        try
        {
            var signs = SheetSigns.Of(sheet, most);
            new CellNotesReader(parts, most, beside.Notes).Read(sheet, signs.HasLinks);
            if (signs.HasMerges) beside.Merged = MergedCells.Read(sheet, most);
        }
        catch (Exception e) when (Broken.Is(e))
        {
            beside.Fault = Broken.Reason(e);
        }

        return beside;
    }
}
