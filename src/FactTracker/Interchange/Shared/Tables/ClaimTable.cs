using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Interchange;

/// <summary>A set laid out as a table: its columns, and its rows one after another.</summary>
/// <remarks>
/// <see cref="TableFormat"/> and the workbooks are written from it. Columns that are empty in every row are omitted.
/// The rows are laid out as they are asked for, so that a table needs hardly more memory than its set. Not thread-safe.
/// </remarks>
/// <example><code>
/// var table = ClaimTable.OfClaims(set);
/// foreach (var row in table.Rows()) Console.WriteLine(string.Join(" | ", row.Cells));
/// </code></example>
internal sealed class ClaimTable
{
    private static readonly TableSchema[] Schemas = [TableSchema.Claims, TableSchema.Sources, TableSchema.Set];
    private readonly TableLayout _layout;
    private readonly List<TableField> _fields;

    private ClaimTable(ClaimSet set, TablePart part, bool withSources, int longestCell, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(longestCell);
        _layout = new TableLayout(set, part, withSources, longestCell, cancellationToken);
        _fields = UsedFields(_layout.FindUsed(), part);
        Columns =
        [
            .. _fields.Select(field =>
                new TableColumn((part == TablePart.Claims ? field.Schema.Prefix : "") + field.Schema.Fields[field.Slot], field.IsNumber)),
            .. _layout.Others.Select(other => new TableColumn(other, IsNumber: false)),
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
    public bool IsEmpty => _layout.IsEmpty;

    /// <summary>Returns the rows, without the header row. Each is valid until the next is asked for.</summary>
    public IEnumerable<ClaimTableRow> Rows()
    {
        var columnsOf = Schemas.ToDictionary(schema => schema, ColumnsOf);
        var columnOf = _layout.Others.Index()
            .ToDictionary(other => other.Item, other => _fields.Count + other.Index, StringComparer.Ordinal);
        var cells = new ReadOnlyMemory<byte>[Columns.Count];
        foreach (var row in _layout.Rows())
        {
            Array.Clear(cells);
            Put(row.Cells, cells, columnsOf[row.Cells.Schema]);
            if (row.OfSource is { } source) Put(source, cells, columnsOf[source.Schema]);
            foreach (var (header, text) in row.Cells.Others) cells[columnOf[header]] = text;
            yield return new ClaimTableRow(cells, row);
        }
    }

    private static void Put(RecordCells record, ReadOnlyMemory<byte>[] cells, int[] columnOf)
    {
        var slots = record.Slots;
        for (var slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot] is { } text && columnOf[slot] is >= 0 and var column) cells[column] = text;
        }
    }

    // The column of each field of a kind of record, or -1.
    private int[] ColumnsOf(TableSchema schema) =>
        [.. schema.Fields.Select((_, slot) => _fields.IndexOf(new TableField(schema, slot)))];

    /// <summary>Returns the losses of the records whose row repeats the header row, so that it would be skipped; otherwise none.</summary>
    public IReadOnlyList<Problem> LossesOf(ClaimTableRow row)
    {
        for (var column = 0; column < Columns.Count; column++)
        {
            if (!row.TextOf(column).AsSpan().Trim().Equals(Columns[column].Name, StringComparison.OrdinalIgnoreCase)) return [];
        }

        return row.Beside is { } source
            ? [Skipped(row.Path), Skipped(LaidRow.PathOf(TablePart.Sources, source).ToString())]
            : [Skipped(row.Path)];
    }

    private static Problem Skipped(string path) =>
        new(Rules.NotCarried, path, "Not carried: the record; its row repeats the header row, and would be skipped.");

    // The columns in which some row has a value, in their order. That of the ids is always included, so that the header row is never
    // empty. Among claims the id of a source has a column already, and columns that only rows of sources use come after the others.
    private static List<TableField> UsedFields(UsedColumns used, TablePart part)
    {
        var always = new TableField(part == TablePart.Claims ? TableSchema.Claims : TableSchema.Sources, 0);
        var ofSources = new TableField(TableSchema.Sources, TableSchema.Sources.SlotOf("id"));
        return
        [
            .. Schemas.SelectMany(schema => Enumerable.Range(0, schema.Fields.Count).Select(slot => new TableField(schema, slot)))
                .Where(field => used[field.Schema][field.Slot] || (field == always && part != TablePart.Set))
                .Where(field => part == TablePart.Sources || field != ofSources),
        ];
    }
}
