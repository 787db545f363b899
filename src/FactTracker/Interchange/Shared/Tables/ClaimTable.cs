using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Interchange;

/// <summary>A set laid out as a table: its columns, and its rows one after another.</summary>
/// <remarks>
/// <see cref="TableFormat"/> and the workbooks are written from it. Columns that are empty in every row are omitted.
/// Rows are made as they are asked for, so a table takes little more memory than the set. Safe to use from many threads.
/// </remarks>
/// <example><code>
/// var table = ClaimTable.OfClaims(set);
/// foreach (var row in table.Rows()) Console.WriteLine(string.Join(" | ", row.Cells));
/// </code></example>
internal sealed class ClaimTable
{
    private readonly TableLayout _layout;
    private readonly IReadOnlyList<TableField> _fields;
    private readonly IReadOnlyList<string> _others;

    private ClaimTable(ClaimSet set, TablePart part, bool withSources, int longestCell, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(longestCell);
        _layout = new TableLayout(set, part, withSources, longestCell, cancellationToken);
        _fields = _layout.UsedFields();
        _others = _layout.Others;
        Columns =
        [
            .. _fields.Select(field =>
                new TableColumn((part == TablePart.Claims ? field.Schema.Prefix : "") + field.Schema.Fields[field.Slot], field.IsNumber)),
            .. _others.Select(other => new TableColumn(other, IsNumber: false)),
        ];
    }

    /// <summary>The columns, in the order of the cells.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Lays out one row for each claim.</summary>
    /// <param name="set">The set.</param>
    /// <param name="withSources">
    /// Whether each row also has the first source of its claim; sources that are no claim's first source then have rows at the end.
    /// </param>
    /// <param name="longestCell">The longest cell, in UTF-16 units; what is longer is dropped and reported.</param>
    /// <param name="cancellationToken">Stops the rows.</param>
    public static ClaimTable OfClaims(
        ClaimSet set, bool withSources = true, int longestCell = int.MaxValue, CancellationToken cancellationToken = default) =>
        new(set, TablePart.Claims, withSources, longestCell, cancellationToken);

    /// <summary>Lays out one row for each source.</summary>
    /// <param name="set">The set.</param>
    /// <param name="longestCell">The longest cell, in UTF-16 units; what is longer is dropped and reported.</param>
    /// <param name="cancellationToken">Stops the rows.</param>
    public static ClaimTable OfSources(
        ClaimSet set, int longestCell = int.MaxValue, CancellationToken cancellationToken = default) =>
        new(set, TablePart.Sources, withSources: true, longestCell, cancellationToken);

    /// <summary>Lays out one row with the members of the set itself; none when it has no such member.</summary>
    /// <param name="set">The set.</param>
    /// <param name="longestCell">The longest cell, in UTF-16 units; what is longer is dropped and reported.</param>
    public static ClaimTable OfSet(ClaimSet set, int longestCell = int.MaxValue) =>
        new(set, TablePart.Set, withSources: false, longestCell, CancellationToken.None);

    /// <summary>Returns the rows, without the header row.</summary>
    public IEnumerable<ClaimTableRow> Rows() => _layout.Rows().Select(row => new ClaimTableRow(
        [.. _fields.Select(field => TextOf(row, field)), .. _others.Select(other => TextOf(row, other))], row.Path.ToString(),
        row.Losses.Losses)
    {
        Beside = row.Beside,
    });

    /// <summary>Returns the losses of the records whose row repeats the header row, so that it would be skipped; otherwise none.</summary>
    public IReadOnlyList<Problem> LossesOf(ClaimTableRow row)
    {
        var isHeader =
            row.Cells.Select(cell => cell.Trim()).SequenceEqual(Columns.Select(column => column.Name), StringComparer.OrdinalIgnoreCase);
        if (!isHeader) return [];
        return row.Beside is { } source ? [Skipped(row.Path), Skipped(source.ToString())] : [Skipped(row.Path)];
    }

    private static Problem Skipped(string path) =>
        new(Rules.NotCarried, path, "Not carried: the record; its row repeats the header row, and would be skipped.");

    private static string TextOf(LaidRow row, TableField field) =>
        row.Parts.Where(part => part.Schema == field.Schema).Select(part => part.Cells.Slots[field.Slot]).FirstOrDefault() ?? "";

    private static string TextOf(LaidRow row, string other) =>
        row.Parts.SelectMany(part => part.Cells.Others).FirstOrDefault(cell => cell.Key == other).Value ?? "";
}
