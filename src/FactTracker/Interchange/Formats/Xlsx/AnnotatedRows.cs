namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Adds columns for the links and comments of the cells of a sheet, after the columns of the sheet.</summary>
/// <remarks>
/// A cell of an address column that shows other words is replaced by the address of its link, and the words go into the column <c>Header
/// (text)</c>. The link of the title of a source is the address of the source, unless a column has that. All others go into the columns
/// <c>Header (link)</c> and <c>Header (comment)</c>, which are kept as any unknown column is.
/// </remarks>
internal sealed class AnnotatedRows(CellNotes notes, ClaimTableReader reader, RecordMapping mapping, TablePart part)
{
    private const string Title = "source_title", Url = "source_url";
    private static readonly string[] Addresses = [Url, "source_archived", "review_url"];
    private List<(string Header, int Column, BesideKind Kind)>? _beside;
    private int _width;

    /// <summary>Returns a row with its additional columns, from the header row on.</summary>
    public TableRow Annotate(TableRow row)
    {
        if (row.IsBlank) return row;
        if (_beside is not null) return With(row, Cells(row));
        if (notes.IsEmpty || !reader.IsHead(row)) return row;
        _width = Math.Max(row.Cells.Count, 1 + notes.LinkedColumns.Concat(notes.RemarkedColumns).Max());
        _beside = [.. Beside(row)];
        return With(row, [.. Padded(row), .. _beside.Select(beside => beside.Header), .. row.Cells.Skip(_width)]);
    }

    private IEnumerable<(string Header, int Column, BesideKind Kind)> Beside(TableRow head)
    {
        var fields = head.Cells.Select(header => mapping.FirstFieldOf(header, part)).ToList();
        var hasUrl = fields.Contains(Url);
        foreach (var column in notes.LinkedColumns.Order())
        {
            var field = column < fields.Count ? fields[column] : null;
            if (field == Title && !hasUrl)
            {
                hasUrl = true;
                yield return (Url, column, BesideKind.Link);
                continue;
            }

            if (Addresses.Contains(field)) yield return ($"{head.HeaderOf(column)} (text)", column, BesideKind.Shown);
            yield return ($"{head.HeaderOf(column)} (link)", column, BesideKind.Link);
        }

        foreach (var column in notes.RemarkedColumns.Order())
        {
            yield return ($"{head.HeaderOf(column)} (comment)", column, BesideKind.Comment);
        }
    }

    private List<string> Cells(TableRow row)
    {
        var line = row.PlaceOf(0).Line;
        var cells = Padded(row);
        foreach (var (_, column, kind) in _beside!)
        {
            cells.Add(kind switch
            {
                BesideKind.Comment => notes.TryTakeComment(line, column, out var comment) ? comment : "",
                BesideKind.Shown => Replace(cells, line, column),
                _ => notes.TryTakeLink(line, column, out var address) && !IsSame(address, cells[column]) ? address : "",
            });
        }

        cells.AddRange(row.Cells.Skip(_width));
        return cells;
    }

    // The words of the cell, when it is replaced by the address of its link.
    private string Replace(List<string> cells, long line, int column)
    {
        var shown = cells[column];
        if (IsAddress(shown) || !notes.TryTakeLink(line, column, out var address)) return "";
        cells[column] = address;
        return shown;
    }

    private List<string> Padded(TableRow row) =>
        [.. row.Cells.Take(_width), .. Enumerable.Repeat("", Math.Max(0, _width - row.Cells.Count))];

    private TableRow With(TableRow row, IReadOnlyList<string> cells) => new(cells, column => row.PlaceOf(NumberOf(column)), NumberOf);

    // The column of the sheet that a cell is in or belongs to.
    private int NumberOf(int column) =>
        column < _width ? column : column < _width + _beside!.Count ? _beside[column - _width].Column : column - _beside.Count;

    private static bool IsAddress(string text) =>
        (text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            && !text.Any(char.IsWhiteSpace);

    private static bool IsSame(string address, string text) => address.TrimEnd('/') == text.Trim().TrimEnd('/');
}
