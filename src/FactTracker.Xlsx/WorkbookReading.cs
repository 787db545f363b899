using System.IO.Compression;
using FactTracker.Interchange;

namespace FactTracker.Xlsx;

/// <summary>Reads a workbook: the sheet of the set first, then the others in their order.</summary>
internal sealed class WorkbookReading(ImportOptions options, ColumnMapping mapping)
{
    public const string Claims = "Claims", Sources = "Sources", Set = "Set";
    private readonly ClaimTableReader _reader = new(options, mapping);

    public ImportedRecord TooLong() => Told(Rules.LimitPassed, $"The workbook has more than the {options.MaxBytes} bytes allowed, and has to be held as a whole.");

    public IEnumerable<ImportedRecord> Read(Stream stream)
    {
        // An iterator cannot yield from within a try that catches, so what may break is drawn step by step.
        using var records = Records(stream).GetEnumerator();
        while (true)
        {
            ImportedRecord? broken = null;
            var isThere = false;
            try
            {
                isThere = records.MoveNext();
            }
            catch (Exception e) when (Broken.Is(e))
            {
                broken = Told(Rules.NotInFormat, $"The workbook cannot be read from here on: {e.Message}");
            }

            if (broken is not null) yield return broken;
            if (!isThere) yield break;
            yield return records.Current;
        }
    }

    private IEnumerable<ImportedRecord> Records(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (Workbook.Read(archive) is not { } workbook)
        {
            yield return Told(Rules.NotInFormat, "There is no workbook in the archive.");
            yield break;
        }

        var strings = SharedStrings.Read(archive, options.MaxBytes);
        var styles = CellStyles.Read(archive);
        var isAnyKnown = false;
        foreach (var (name, part) in workbook.Sheets.OrderBy(sheet => PartOf(sheet.Name) == TablePart.Set ? 0 : 1))
        {
            _reader.Begin(PartOf(name));
            var hasRows = false;
            foreach (var row in new SheetRows(name, strings, styles, workbook.CountsFrom1904).Read(part, options.MaxBytes))
            {
                hasRows |= !row.IsBlank;
                foreach (var record in _reader.Read(row))
                {
                    yield return record;
                }

                if (hasRows && !_reader.IsKnown) break;
            }

            isAnyKnown |= _reader.IsKnown;
            if (hasRows && !_reader.IsKnown) yield return Told(Rules.ForeignUnread, "The head of the sheet names no column that is known; the sheet is passed over.", CellName.Of(name, 0, 1));
        }

        if (!isAnyKnown) yield return Told(Rules.NotInFormat, $"No sheet has a column that is known, such as {string.Join(", ", ColumnMapping.Fields.Take(4))}.", "$");
    }

    private static TablePart PartOf(string sheet) => sheet.Trim() switch
    {
        var name when name.Equals(Sources, StringComparison.OrdinalIgnoreCase) => TablePart.Sources,
        var name when name.Equals(Set, StringComparison.OrdinalIgnoreCase) => TablePart.Set,
        _ => TablePart.Claims,
    };

    private ImportedRecord Told(Rule rule, string message, string path = "$") =>
        new() { Problems = [new Problem(rule, path, message) { File = options.FileName, Line = 1, Column = 1 }] };
}
