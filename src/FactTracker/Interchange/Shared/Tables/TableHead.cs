namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The header row of a table: which known column each of its columns is.</summary>
internal sealed class TableHead
{
    /// <summary>How many rows may stand above it: the title of a sheet, its author and date, a legend.</summary>
    public const int MostRowsAbove = 32;

    private readonly TableRow _row;
    private readonly TableField?[] _fields;
    private readonly Dictionary<TableSchema, int[]> _columnsOf = [];
    private readonly Dictionary<int, string> _units = [];

    private TableHead(TableRow row, TableField?[] fields)
    {
        _row = row;
        _fields = fields;
    }

    public int Count => _fields.Length;

    /// <summary>Returns the field of a column, or null for an unknown column.</summary>
    public TableField? this[int column] => column < _fields.Length ? _fields[column] : null;

    /// <summary>Returns the unit that the header of a column names, or null.</summary>
    public string? UnitOf(int column) => _units.GetValueOrDefault(column);

    /// <summary>Returns the header of a column, or its number when the header is blank.</summary>
    public string HeaderOf(int column) => _row.HeaderOf(column);

    /// <summary>Returns the column of each field of a kind of record; -1 for those without a column.</summary>
    public int[] ColumnsOf(TableSchema schema)
    {
        if (_columnsOf.TryGetValue(schema, out var known)) return known;
        var columns = new int[schema.Fields.Count];
        Array.Fill(columns, -1);
        for (var column = 0; column < _fields.Length; column++)
        {
            if (_fields[column] is { } at && at.Schema == schema) columns[at.Slot] = column;
        }

        return _columnsOf[schema] = columns;
    }

    /// <summary>
    /// Whether a row is the header row: one of its cells names a known column. Below other rows it must name two, or nothing but known
    /// columns.
    /// </summary>
    public static bool Is(TableRow row, TablePart part, ColumnMapping mapping, bool isFirst)
    {
        var known = row.Cells.Count(cell => mapping.ColumnOf(cell, part) is not null);
        return known > 1 || (known == 1 && (isFirst || row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell)) == 1));
    }

    /// <summary>Whether a row has the same cells, as when tables are concatenated.</summary>
    public bool IsRepeatedBy(TableRow row)
    {
        for (var column = 0; column < Math.Max(_row.Cells.Count, row.Cells.Count); column++)
        {
            if (!row.TextOf(column).Equals(_row.TextOf(column), StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    /// <summary>Reads the header row.</summary>
    public static TableHead Read(
        TableRow row, TablePart part, ColumnMapping mapping, ReadingOptions options, out ValueList<Problem> problems)
    {
        var fields = new TableField?[row.Cells.Count];
        var head = new TableHead(row, fields);
        var found = new RowProblems(row, head, options);
        var firstOf = new Dictionary<TableField, int>();
        var unknown = new List<int>();
        var numbers = new HashSet<int>();
        for (var column = 0; column < fields.Length; column++)
        {
            var isOwn = numbers.Add(row.NumberOf(column)); // Otherwise it was added for the links or comments of another column.
            if (mapping.Find(row.Cells[column], part) is not { } field)
            {
                if (isOwn && !string.IsNullOrWhiteSpace(row.Cells[column])) unknown.Add(column);
                continue;
            }

            if (firstOf.TryAdd(field, column)) head.Take(column, field, found);
            else
                found.Report(column, Rules.ForeignUnread,
                    $"The earlier column \"{head.HeaderOf(firstOf[field])}\" also stands for " +
                    $"{field.Schema.Fields[field.Slot]} and is used.",
                    row.Cells[column], "This column is kept as extensions.");
        }

        if (unknown.Count > 0) UnknownColumns.Report([.. unknown.Select(column => (column, row.Cells[column]))], part, found);
        problems = found.Take();
        return head;
    }

    private void Take(int column, TableField field, RowProblems found)
    {
        _fields[column] = field;
        if (!HeadUnit.IsFor(field) || HeadUnit.Of(_row.Cells[column]) is not { } head) return;
        _units[column] = head.Unit;
        found.Report(
            column, Rules.ForeignRepaired, $"Numbers without a unit in this column are read in the unit of its header, {head.Unit}.",
            _row.Cells[column]);
    }
}
