using System.IO.Compression;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>What belongs to the cells of a sheet and stands behind its rows or in other parts: notes, and which cells are merged.</summary>
internal sealed class SheetBeside
{
    private SheetBeside()
    {
    }

    public CellNotes Notes { get; } = new();

    public MergedCells Merged { get; private set; } = new();

    /// <summary>What is broken in them, or null; what was read before it holds.</summary>
    public string? Fault { get; private set; }

    /// <summary>Reads it, before the rows are read.</summary>
    /// <param name="parts">The parts of the archive.</param>
    /// <param name="sheet">The part of the sheet.</param>
    /// <param name="most">How many bytes a part may have.</param>
    public static SheetBeside Read(IReadOnlyDictionary<string, ZipArchiveEntry> parts, ZipArchiveEntry sheet, long most)
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
            beside.Fault = e.Message;
        }

        return beside;
    }
}
