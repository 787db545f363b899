namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The head of a table: which of our columns each of its columns is.</summary>
internal sealed class TableHead
{
    /// <summary>How many rows may stand above it: the title of a sheet, who made it and when, a legend.</summary>
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

    /// <summary>The field of a column, or null for one of somebody else.</summary>
    public TableField? this[int column] => column < _fields.Length ? _fields[column] : null;

    /// <summary>The unit of the numbers in a column, as its head names it, or null.</summary>
    public string? UnitOf(int column) => _units.GetValueOrDefault(column);

    /// <summary>What heads a column; its number where nothing does.</summary>
    public string HeaderOf(int column) => _row.HeaderOf(column);

    /// <summary>In which column each field of a kind of record stands; -1 for those that have none.</summary>
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

    /// <summary>Whether a row is a head: one of its cells names a column of ours, and below other rows two of them, or all that it has.</summary>
    public static bool Is(TableRow row, TablePart part, ColumnMapping mapping, bool isFirst)
    {
        var known = row.Cells.Count(cell => mapping.ColumnOf(cell, part) is not null);
        return known > 1 || (known == 1 && (isFirst || row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell)) == 1));
    }

    /// <summary>Whether a row has the same cells, as where tables are put one below another.</summary>
    public bool IsRepeatedBy(TableRow row)
    {
        for (var column = 0; column < Math.Max(_row.Cells.Count, row.Cells.Count); column++)
        {
            if (!row.TextOf(column).Equals(_row.TextOf(column), StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    /// <summary>Reads the head.</summary>
    public static TableHead Read(TableRow row, TablePart part, ColumnMapping mapping, ReadingOptions options, out ValueList<Problem> problems)
    {
        var fields = new TableField?[row.Cells.Count];
        var head = new TableHead(row, fields);
        var told = new RowProblems(row, head, options);
        var firstOf = new Dictionary<TableField, int>();
        for (var column = 0; column < fields.Length; column++)
        {
            if (mapping.Find(row.Cells[column], part) is not { } field) continue;
            if (firstOf.TryAdd(field, column)) head.Take(column, field, told);
            else
                told.Report(column, Rules.ForeignUnread,
                    $"The column stands for {field.Schema.Fields[field.Slot]}, as does \"{head.HeaderOf(firstOf[field])}\" before it, which holds.",
                    row.Cells[column], "It is kept as it is.");
        }

        if (part == TablePart.Claims) Missing(mapping, row, told);
        problems = told.Take();
        return head;
    }

    private void Take(int column, TableField field, RowProblems told)
    {
        _fields[column] = field;
        if (!HeadUnit.IsFor(field) || HeadUnit.Of(_row.Cells[column]) is not { } head) return;
        _units[column] = head.Unit;
        told.Report(column, Rules.ForeignRepaired, $"Numbers in this column are read in the unit that its head names, {head.Unit}.", _row.Cells[column]);
    }

    private static void Missing(ColumnMapping mapping, TableRow row, RowProblems told)
    {
        foreach (var (header, field) in mapping)
        {
            if (!row.Cells.Any(cell => FieldNames.Key(cell) == FieldNames.Key(header)))
                told.Report(0, Rules.ForeignUnread, $"No column is headed \"{header}\", which is mapped to {field}.", header);
        }
    }
}
