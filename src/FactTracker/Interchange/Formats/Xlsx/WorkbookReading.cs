using System.IO.Compression;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Reads a workbook: first the sheet of the set, then the others in their order.</summary>
internal sealed class WorkbookReading
{
    public const string Claims = "Claims", Sources = "Sources", Set = "Set";
    private const int MostPasses = 4; // A sheet is searched for links and merged cells, which are then read, before its rows.
    private readonly ReadingOptions _options;
    private readonly RecordMapping _columns;
    private readonly ValueList<string> _sheets;
    private readonly ClaimTableReader _reader;

    public WorkbookReading(ReadingOptions options)
    {
        _options = options;
        _columns = options.Of<MappingOptions>()?.Mapping ?? RecordMapping.Empty;
        _sheets = options.Of<WorkbookOptions>()?.Sheets ?? default;
        _reader = new ClaimTableReader(options, _columns);
    }

    public ClaimSetRecord TooLong() =>
        ProblemOf(
            Rules.LimitPassed, $"The workbook has more than the {_options.MaxBytes} bytes allowed; it must be held in memory as a whole.");

    public IEnumerable<ClaimSetRecord> Read(Stream stream)
    {
        // An iterator cannot yield within a try block that has a catch, so the records are drawn one by one.
        using var records = Records(stream).GetEnumerator();
        var hasRecord = false;
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
                var rule = hasRecord ? Rules.ForeignMalformed : Rules.NotInFormat;
                broken = ProblemOf(rule, $"The workbook cannot be read from here on: {Broken.Reason(e)}");
            }

            if (broken is not null) yield return broken;
            if (!isThere) yield break;
            hasRecord |= records.Current is not { Claim: null, Source: null };
            yield return records.Current;
        }
    }

    private static ZipArchive Opened(Stream stream)
    {
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException(
                "The list of its parts, which is at the end of the file, is missing or broken; perhaps the file was cut off.", e);
        }
    }

    private IEnumerable<ClaimSetRecord> Records(Stream stream)
    {
        if (!IsArchive(stream))
        {
            yield return NoWorkbook(stream);
            yield break;
        }

        using var archive = Opened(stream);
        var bound = new InflationBound(() => stream.Length) { MostPerByte = _options.MaxDecompression, Passes = MostPasses };
        var parts = PartXml.PartsOf(archive, bound);
        if (Workbook.Read(parts) is not { } workbook)
        {
            yield return NoWorkbook(stream);
            yield break;
        }

        var cells = new CellReader(
            SharedStrings.Read(workbook.Strings, _options.MaxBytes), CellStyles.Read(workbook.Styles), workbook.CountsFrom1904);
        var isAnyKnown = false;
        foreach (var name in _sheets.Where(wanted => !workbook.Sheets.Any(sheet => IsCalled(sheet.Name, wanted))))
        {
            yield return ProblemOf(
                Rules.ForeignUnread,
                $"The workbook has no sheet \"{name}\"; it has {string.Join(", ", workbook.Sheets.Select(sheet => sheet.Name))}.");
        }

        foreach (var (name, part) in workbook.Sheets
            .Where(sheet => _sheets.Count == 0 || _sheets.Any(wanted => IsCalled(sheet.Name, wanted)))
            .OrderBy(sheet => PartOf(sheet.Name) == TablePart.Set ? 0 : 1))
        {
            _reader.Begin(PartOf(name));
            var beside = SheetBeside.Read(parts, part, _options.MaxBytes);
            if (beside.Fault is { } fault) yield return ProblemOf(
                Rules.ForeignUnread, $"The links, comments and merged cells of the sheet cannot be read: {fault}", CellName.Of(name, 0, 1));
            var notes = beside.Notes;
            var annotated = new AnnotatedRows(notes, _reader, _columns, PartOf(name));
            var hasRows = false;
            var rows = new SheetRows(name, cells, beside.Merged, _options);
            foreach (var row in rows.Read(part))
            {
                hasRows |= !row.IsBlank;
                var whole = annotated.Annotate(row);
                var plain = _reader.ReadPlain(whole);
                if (plain is not null) yield return plain;
                foreach (var record in plain is null ? _reader.Read(whole) : [])
                {
                    yield return record;
                }

                if (rows.TakeProblems() is { IsEmpty: false } problems && _reader.IsKnown)
                    yield return new ClaimSetRecord { Problems = problems };
                if (_reader.IsForeign) break;
            }

            if (_reader.IsKnown && notes.Rest().Any()) yield return Left(name, notes);
            isAnyKnown |= _reader.IsKnown;
            if (hasRows && !_reader.IsKnown) yield return ProblemOf(
                Rules.ForeignUnread, "The header row of the sheet has no known column; the sheet is skipped.", CellName.Of(name, 0, 1));
        }

        if (_reader.Missing() is { IsEmpty: false } missing) yield return new ClaimSetRecord { Problems = missing };
        if (!isAnyKnown) yield return ProblemOf(
            Rules.NotInFormat, $"No sheet has a known column, such as {string.Join(", ", RecordMapping.FieldNames.Take(4))}.", "$");
    }

    private ClaimSetRecord Left(string sheet, CellNotes notes) => new()
    {
        Problems = [.. notes.Rest().Select(note =>
            new Problem(
                Rules.ForeignUnread, CellName.Of(sheet, note.Column, note.Row),
                $"The {note.What} is on a cell that belongs to no record; it is dropped.")
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
        ? ProblemOf(Rules.NotInFormat, $"The file is {other.Name}, which is not read.", remedy: other.Remedy)
        : ProblemOf(Rules.NotInFormat, "The file is not an XLSX workbook.");

    private ClaimSetRecord ProblemOf(Rule rule, string message, string path = "$", string? remedy = null) =>
        new() { Problems = [new Problem(rule, path, message) { File = _options.FileName, Line = 1, Column = 1, Remedy = remedy }] };
}
