using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Interchange;

/// <summary>A set laid out as a table: its columns, and its rows one after another.</summary>
/// <remarks>
/// <see cref="TableFormat"/> and the workbooks are written from it. Columns that are empty in every row are omitted.
/// The rows are laid out once, when the table is made, and held as UTF-8. Safe to use from many threads.
/// </remarks>
/// <example><code>
/// var table = ClaimTable.OfClaims(set);
/// foreach (var row in table.Rows()) Console.WriteLine(string.Join(" | ", row.Cells));
/// </code></example>
internal sealed class ClaimTable
{
    private readonly LaidRows _rows;
    private readonly IReadOnlyList<TableField> _fields;

    private ClaimTable(ClaimSet set, TablePart part, bool withSources, int longestCell, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(longestCell);
        var layout = new TableLayout(set, part, withSources, longestCell, cancellationToken);
        _rows = new LaidRows(layout);
        _fields = UsedFields(_rows, part);
        Columns =
        [
            .. _fields.Select(field =>
                new TableColumn((part == TablePart.Claims ? field.Schema.Prefix : "") + field.Schema.Fields[field.Slot], field.IsNumber)),
            .. layout.Others.Select(other => new TableColumn(other, IsNumber: false)),
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

    /// <summary>Whether there is no row.</summary>
    public bool IsEmpty => _rows.IsEmpty;

    /// <summary>Returns the rows, without the header row.</summary>
    public IEnumerable<ClaimTableRow> Rows() => _rows.Rows(_fields);

    /// <summary>Returns the losses of the records whose row repeats the header row, so that it would be skipped; otherwise none.</summary>
    public IReadOnlyList<Problem> LossesOf(ClaimTableRow row)
    {
        for (var column = 0; column < Columns.Count; column++)
        {
            if (!row.Cells[column].AsSpan().Trim().Equals(Columns[column].Name, StringComparison.OrdinalIgnoreCase)) return [];
        }

        return row.Beside is { } source
            ? [Skipped(row.Path), Skipped(LaidRow.PathOf(TablePart.Sources, source).ToString())]
            : [Skipped(row.Path)];
    }

    private static Problem Skipped(string path) =>
        new(Rules.NotCarried, path, "Not carried: the record; its row repeats the header row, and would be skipped.");

    // The columns in which some row has a value, in their order. That of the ids is always included, so that the header row is never
    // empty. Among claims the id of a source has a column already, and columns that only rows of sources use come after the others.
    private static List<TableField> UsedFields(LaidRows rows, TablePart part)
    {
        var always = new TableField(part == TablePart.Claims ? TableSchema.Claims : TableSchema.Sources, 0);
        var ofSources = new TableField(TableSchema.Sources, TableSchema.Sources.SlotOf("id"));
        return
        [
            .. ((TableSchema[])[TableSchema.Claims, TableSchema.Sources, TableSchema.Set])
                .SelectMany(schema => Enumerable.Range(0, schema.Fields.Count).Select(slot => new TableField(schema, slot)))
                .Where(field => rows.Uses(field) || (field == always && part != TablePart.Set))
                .Where(field => part == TablePart.Sources || field != ofSources),
        ];
    }
}
