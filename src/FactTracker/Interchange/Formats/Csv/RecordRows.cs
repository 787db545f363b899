using System.Globalization;
using System.Text;
using FactTracker.Interchange.Shared.Tables;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Csv;

/// <summary>Makes rows from the records of a text, and reports the faults of the text.</summary>
internal sealed class RecordRows(TableText text, ReadingOptions options)
{
    private const int FewCells = 20;
    private const string NameEncoding = "Name the encoding, which is often windows-1252 (TextTableOptions.Encoding, --encoding).";
    private const string WholeFile = "If the file was cut off, get the whole file; otherwise end the row with a line break.";
    private readonly bool _mayLose = text.Encoding != Encoding.UTF8 || text.WasEncoding is not null;
    private bool _isBegun;
    private long _number;

    /// <summary>Whether bytes of the text may have been lost when it was converted to UTF-8.</summary>
    public bool MayLose => _mayLose;

    /// <summary>Counts a record that is read otherwise, and returns the place of a cell in it.</summary>
    public TextPlace Pass(TextRecord record, int column, int offset)
    {
        _number++;
        if (column == 0) return new TextPlace(record.Line, 1, CellOf(column, _number));
        var (line, place) = new LineIndex(record.Text, record.Line).At(offset);
        return new TextPlace(line, place, CellOf(column, _number));
    }

    /// <summary>Returns the row, or null for a record that is not a row.</summary>
    public TableRow? Read(CsvRecord record, out ValueList<Problem> problems)
    {
        problems = default;
        _number++;
        var isFirst = !_isBegun;
        _isBegun = true;
        if (record.IsBlank || (isFirst && text.NamesSeparator)) return null;
        if (!record.IsTooLong && record.Faults.Count == 0 && !_mayLose) return RowOf(record, _number);
        var context = new ImportContext(record.Text, options, record.Line);
        if (record.IsTooLong)
        {
            context.ReportLength(record.Source, "row", JsonPath.Root);
            problems = context.TakeProblems();
            return null;
        }

        var number = _number;
        CsvFault[] faults = [.. record.Faults, .. Lost(record)];
        foreach (var fault in faults)
        {
            context.Report(fault.Offset, JsonPath.Root, fault.Rule, fault.Message, fault.IsUndecoded ? NameEncoding : null);
        }

        problems = [.. context.TakeProblems()
            .Zip(faults, (problem, fault) => new Problem(problem.Rule, CellOf(fault.Field, number), problem.Message)
        {
            File = problem.File, Line = problem.Line, Column = problem.Column, Remedy = problem.Remedy,
        })];
        return RowOf(record, number);
    }

    private static TableRow RowOf(CsvRecord record, long number)
    {
        var cells = new string[record.Fields.Count];
        for (var column = 0; column < cells.Length; column++)
        {
            cells[column] = NeutralText.Read(record.Fields[column].Text);
        }

        LineIndex? lines = null;
        return new TableRow(cells, PlaceOf);

        TextPlace PlaceOf(int column)
        {
            if (column == 0) return new TextPlace(record.Line, 1, CellOf(column, number));
            var offset = column < record.Fields.Count ? record.Fields[column].Offset : record.Text.Length;
            lines ??= new LineIndex(record.Text, record.Line);
            var (line, place) = lines.At(offset);
            return new TextPlace(line, place, CellOf(column, number));
        }
    }

    // The text was converted to UTF-8, so bytes that could not be decoded appear only as the replacement character.
    private IEnumerable<CsvFault> Lost(CsvRecord record) => !_mayLose
        ? []
        : record.Fields.Index()
            .Where(field => field.Item.Text.Contains(Rune.ReplacementChar.ToString(), StringComparison.Ordinal))
            .Select(field => new CsvFault(
            field.Item.Offset, field.Index,
            $"The cell contains U+FFFD, in place of bytes that are not valid {text.WasEncoding ?? text.Encoding.WebName}.",
            IsUndecoded: true));

    /// <summary>Returns the problem of a text that ends without a line break.</summary>
    /// <param name="row">The last row.</param>
    /// <param name="isCutOff">Whether the text certainly ends within the row, rather than after it.</param>
    /// <param name="options">The options.</param>
    public static ClaimSetRecord Unended(TableRow row, bool isCutOff, ReadingOptions options)
    {
        var place = row.PlaceOf(row.Cells.Count - 1);
        var problem = isCutOff
            ? new Problem(Rules.ForeignMalformed, place.Path, "The text ends within this row, before the last column.")
            : new Problem(Rules.ForeignRepaired, place.Path, "The text ends without a line break; the last cell is read as whole.");
        return new ClaimSetRecord
        {
            Problems = [problem with { File = options.FileName, Line = place.Line, Column = place.Column, Remedy = WholeFile }],
        };
    }

    /// <summary>Returns the problem of a text without a known column, with the cells of its likely header row and a mapping to start
    /// from.</summary>
    /// <param name="first">The cells of the likely header row; none for an empty text.</param>
    /// <param name="options">The options.</param>
    public static ClaimSetRecord NoKnownColumn(IReadOnlyList<string> first, ReadingOptions options)
    {
        var shown = first.Take(FewCells).Select(cell => $"\"{RowProblems.Shortened(cell.Trim())}\"");
        var cells = string.Join(", ", shown) + (first.Count > FewCells ? ", …" : "");
        var guess = MappingGuess.ForNames(first);
        var (seen, remedy) = (first.Count, guess.Count) switch
        {
            _ when MappingGuess.ForYears(first) is { } unpivot => (
                $"its headers are {cells}", $"Each year has a column: read each number as a claim with {unpivot} (MappingOptions)."),
            (0, _) => ("the table has no row", "Check what the file is."),
            (_, 0) => (
                $"its cells are {cells}",
                $"Map its columns by their headers, or by their positions in a table without a header row, such as "
                    + $"{MappingGuess.Typed(MappingGuess.ForFirstRow(first))} (MappingOptions)."),
            _ => ($"its headers are {cells}", $"Map its columns, such as {MappingGuess.Typed(guess)} (MappingOptions)."),
        };
        return new ClaimSetRecord
        {
            Problems =
            [
                new Problem(
                    Rules.NotInFormat, "$", $"No row of the table has a known column, such as id or text; {seen}.")
                {
                    File = options.FileName, Line = 1, Column = 1, Remedy = remedy,
                },
            ],
        };
    }

    /// <summary>Returns the name of a cell as in spreadsheets: B3.</summary>
    private static string CellOf(int column, long row)
    {
        if (column <= 'Z' - 'A') return string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
    }
}
