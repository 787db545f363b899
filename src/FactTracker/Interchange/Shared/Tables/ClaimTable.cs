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
    private static readonly TableField IdOfSources = new(TableSchema.Sources, TableSchema.Sources.SlotOf("id"));
    private readonly TableLayout _layout;
    private readonly TablePart _part;
    private readonly UsedColumns _used;
    private readonly List<TableField> _fields;
    private int _lackedBy;

    private ClaimTable(ClaimSet set, TablePart part, bool withSources, int longestCell, CancellationToken cancellationToken)
        : this(LayoutOf(set, part, withSources, longestCell, cancellationToken), part, used: null)
    {
    }

    private ClaimTable(TableLayout layout, TablePart part, UsedColumns? used)
    {
        (_layout, _part, _used) = (layout, part, used ?? layout.FindUsed());
        _fields = UsedFields(_used, part);
        var first = Math.Max(0, _fields.FindIndex(field => field.Schema == TableSchema.Sources));
        SourceColumns = first..(first + _fields.Count(field => field.Schema == TableSchema.Sources));
        Columns =
        [
            .. _fields.Select(field =>
                new TableColumn((part == TablePart.Claims ? field.Schema.Prefix : "") + field.Schema.Fields[field.Slot], field.IsNumber)),
            .. _layout.Others.Select(other => new TableColumn(other, IsNumber: false)),
        ];
    }

    private static TableLayout LayoutOf(
        ClaimSet set, TablePart part, bool withSources, int longestCell, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(longestCell);
        return new TableLayout(set, part, withSources, longestCell, cancellationToken);
    }

    /// <summary>The columns, in the order of the cells.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The columns of the sources beside claims, which are one behind the other.</summary>
    public Range SourceColumns { get; }

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

    /// <summary>
    /// Lays out one row for each claim, in the columns that some of the claims use: finding all columns takes as long as laying out the
    /// rows. The rows end before one that <see cref="LacksColumn"/>; take them from <see cref="Completed"/> then.
    /// </summary>
    /// <param name="set">The set.</param>
    /// <param name="withSources">Whether each row also has the first source of its claim.</param>
    /// <param name="longestCell">The longest cell, in UTF-16 units; what is longer is dropped and reported.</param>
    /// <param name="cancellationToken">Stops the rows.</param>
    public static ClaimTable OfLikelyColumns(
        ClaimSet set, bool withSources = true, int longestCell = int.MaxValue, CancellationToken cancellationToken = default)
    {
        var layout = LayoutOf(set, TablePart.Claims, withSources, longestCell, cancellationToken);
        return new ClaimTable(layout, TablePart.Claims, layout.FindLikely());
    }

    /// <summary>Whether the rows ended before one with a value in a column that this table does not have.</summary>
    public bool LacksColumn { get; private set; }

    /// <summary>Returns the table with all columns that have a value in some row.</summary>
    public ClaimTable Completed() => new(_layout, _part, _layout.FindUsed(_used, _lackedBy));

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
            var isWhole = TryPut(row.Cells, cells, columnsOf[row.Cells.Schema]);
            if (row.OfSource is { } source) isWhole &= TryPut(source, cells, columnsOf[source.Schema]);
            if (!isWhole)
            {
                (LacksColumn, _lackedBy) = (true, row.Part == TablePart.Claims ? row.Index : int.MaxValue);
                yield break;
            }

            foreach (var (header, text) in row.Cells.Others) cells[columnOf[header]] = text;
            yield return new ClaimTableRow(cells, row);
        }
    }

    // Returns whether every cell has a column, but for the id of a source among claims, which is in the column of the citation.
    private bool TryPut(RecordCells record, ReadOnlyMemory<byte>[] cells, int[] columnOf)
    {
        var slots = record.Slots;
        for (var slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot] is not { } text) continue;
            if (columnOf[slot] is >= 0 and var column) cells[column] = text;
            else if (_part == TablePart.Sources || new TableField(record.Schema, slot) != IdOfSources) return false;
        }

        return true;
    }

    // The column of each field of a kind of record, or -1.
    private int[] ColumnsOf(TableSchema schema) =>
        [.. schema.Fields.Select((_, slot) => _fields.IndexOf(new TableField(schema, slot)))];

    /// <summary>Returns the losses of the records whose row repeats the header row, so that it would be skipped; otherwise none.</summary>
    public IReadOnlyList<Problem> LossesOf(ClaimTableRow row)
    {
        if (Columns.Count > 0 && BeginsOtherwise(row.Utf8Of(0), Columns[0].Name)) return [];
        for (var column = 0; column < Columns.Count; column++)
        {
            if (!row.TextOf(column).AsSpan().Trim().Equals(Columns[column].Name, StringComparison.OrdinalIgnoreCase)) return [];
        }

        return row.Beside is { } source
            ? [Skipped(row.Path), Skipped(LaidRow.PathOf(TablePart.Sources, source).ToString())]
            : [Skipped(row.Path)];
    }

    // Nearly all rows differ from the header row in their first letter.
    private static bool BeginsOtherwise(ReadOnlySpan<byte> text, string name) =>
        text.Length > 0 && name.Length > 0 && char.IsAsciiLetterOrDigit((char)text[0]) && char.IsAsciiLetterOrDigit(name[0])
        && char.ToLowerInvariant((char)text[0]) != char.ToLowerInvariant(name[0]);

    private static Problem Skipped(string path) =>
        new(Rules.NotCarried, path, "Not carried: the record; its row repeats the header row, and would be skipped.");

    // The columns in which some row has a value, in their order. That of the ids is always included, so that the header row is never
    // empty. Among claims the id of a source has a column already, and columns that only rows of sources use come after the others.
    private static List<TableField> UsedFields(UsedColumns used, TablePart part)
    {
        var always = new TableField(part == TablePart.Claims ? TableSchema.Claims : TableSchema.Sources, 0);
        return
        [
            .. Schemas.SelectMany(schema => Enumerable.Range(0, schema.Fields.Count).Select(slot => new TableField(schema, slot)))
                .Where(field => used[field.Schema][field.Slot] || (field == always && part != TablePart.Set))
                .Where(field => part == TablePart.Sources || field != IdOfSources),
        ];
    }
}
