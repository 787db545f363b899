using System.IO.Compression;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Reads a workbook: the sheet of the set first, then the others in their order.</summary>
internal sealed class WorkbookReading
{
    public const string Claims = "Claims", Sources = "Sources", Set = "Set";
    private readonly ReadingOptions _options;
    private readonly ColumnMapping _columns;
    private readonly ValueList<string> _sheets;
    private readonly ClaimTableReader _reader;

    public WorkbookReading(ReadingOptions options)
    {
        _options = options;
        _columns = options.Of<TableOptions>()?.Columns ?? ColumnMapping.Empty;
        _sheets = options.Of<WorkbookOptions>()?.Sheets ?? default;
        _reader = new ClaimTableReader(options, _columns);
    }

    public ClaimSetRecord TooLong() => Told(Rules.LimitPassed, $"The workbook has more than the {_options.MaxBytes} bytes allowed, and has to be held as a whole.");

    public IEnumerable<ClaimSetRecord> Read(Stream stream)
    {
        // An iterator cannot yield from within a try that catches, so what may break is drawn step by step.
        using var records = Records(stream).GetEnumerator();
        while (true)
        {
            ClaimSetRecord? broken = null;
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

    private IEnumerable<ClaimSetRecord> Records(Stream stream)
    {
        if (!IsArchive(stream))
        {
            yield return NoWorkbook(stream);
            yield break;
        }

        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var parts = PartXml.PartsOf(archive);
        if (Workbook.Read(parts) is not { } workbook)
        {
            yield return NoWorkbook(stream);
            yield break;
        }

        var cells = new CellReader(SharedStrings.Read(workbook.Strings, _options.MaxBytes), CellStyles.Read(workbook.Styles), workbook.CountsFrom1904);
        var isAnyKnown = false;
        foreach (var name in _sheets.Where(wanted => !workbook.Sheets.Any(sheet => IsCalled(sheet.Name, wanted))))
        {
            yield return Told(Rules.ForeignUnread, $"The workbook has no sheet \"{name}\"; it has {string.Join(", ", workbook.Sheets.Select(sheet => sheet.Name))}.");
        }

        foreach (var (name, part) in workbook.Sheets.Where(sheet => _sheets.Count == 0 || _sheets.Any(wanted => IsCalled(sheet.Name, wanted))).OrderBy(sheet => PartOf(sheet.Name) == TablePart.Set ? 0 : 1))
        {
            _reader.Begin(PartOf(name));
            var beside = SheetBeside.Read(parts, part, _options.MaxBytes);
            if (beside.Fault is { } fault) yield return Told(Rules.ForeignUnread, $"Comments, addresses behind cells and merged cells cannot be read: {fault}", CellName.Of(name, 0, 1));
            var notes = beside.Notes;
            var annotated = new AnnotatedRows(notes, _reader, _columns, PartOf(name));
            var hasRows = false;
            var rows = new SheetRows(name, cells, beside.Merged, _options);
            foreach (var row in rows.Read(part))
            {
                hasRows |= !row.IsBlank;
                foreach (var record in _reader.Read(annotated.Annotate(row)))
                {
                    yield return record;
                }

                if (rows.TakeProblems() is { IsEmpty: false } problems && _reader.IsKnown) yield return new ClaimSetRecord { Problems = problems };
                if (_reader.IsForeign) break;
            }

            if (_reader.IsKnown && notes.Rest().Any()) yield return Left(name, notes);
            isAnyKnown |= _reader.IsKnown;
            if (hasRows && !_reader.IsKnown) yield return Told(Rules.ForeignUnread, "The head of the sheet names no column that is known; the sheet is passed over.", CellName.Of(name, 0, 1));
        }

        if (!isAnyKnown) yield return Told(Rules.NotInFormat, $"No sheet has a column that is known, such as {string.Join(", ", ColumnMapping.Fields.Take(4))}.", "$");
    }

    private ClaimSetRecord Left(string sheet, CellNotes notes) => new()
    {
        Problems = [.. notes.Rest().Take(_options.MaxProblems).Select(note =>
            new Problem(Rules.ForeignUnread, CellName.Of(sheet, note.Column, note.Row), $"The {note.What} of a cell that is no record's is left out.")
            {
                File = _options.FileName, Line = note.Row, Column = note.Column + 1, Value = note.Text,
            })],
    };

    private static TablePart PartOf(string sheet) => sheet.Trim() switch
    {
        var name when IsCalled(name, Sources) => TablePart.Sources,
        var name when IsCalled(name, Set) => TablePart.Set,
        _ => TablePart.Claims,
    };

    private static bool IsCalled(string sheet, string name) => sheet.Trim().Equals(name.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool IsArchive(Stream stream)
    {
        stream.Position = 0;
        return stream.ReadByte() == 'P' && stream.ReadByte() == 'K';
    }

    private ClaimSetRecord NoWorkbook(Stream stream) => OtherSpreadsheets.Find(stream, _options.MaxBytes) is { } other
        ? Told(Rules.NotInFormat, $"The file is {other.Name}, which is not read.", remedy: other.Remedy)
        : Told(Rules.NotInFormat, "There is no workbook in the file.");

    private ClaimSetRecord Told(Rule rule, string message, string path = "$", string? remedy = null) =>
        new() { Problems = [new Problem(rule, path, message) { File = _options.FileName, Line = 1, Column = 1, Remedy = remedy }] };
}
