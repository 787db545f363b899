namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The header row of a table: which known columns each of its columns is.</summary>
internal sealed class TableHead
{
    /// <summary>How many rows may stand above it: the title of a sheet, its author and date, a legend.</summary>
    public const int MostRowsAbove = 32;

    private readonly TableRow _row;
    private readonly MappedColumn[] _columns;
    private readonly Dictionary<TableSchema, int[]> _columnsOf = [];
    private readonly Dictionary<int, string> _units = [];

    private TableHead(TableRow row, int count)
    {
        _row = row;
        _columns = new MappedColumn[count];
        Array.Fill(_columns, MappedColumn.Unknown);
    }

    public int Count => _columns.Length;

    /// <summary>The prefix of the extensions in which cells are kept.</summary>
    public string Prefix { get; private init; } = RecordLayout.Prefix;

    /// <summary>Returns what a column contains.</summary>
    public MappedColumn this[int column] => column < _columns.Length ? _columns[column] : MappedColumn.Unknown;

    /// <summary>Whether the header of a column names a unit.</summary>
    public bool HasUnits => _units.Count > 0;

    /// <summary>Returns the unit that the header of a column names, or null.</summary>
    public string? UnitOf(int column) => _units.GetValueOrDefault(column);

    /// <summary>Returns the header of a column, or its number when the header is blank.</summary>
    public string HeaderOf(int column) => _row.HeaderOf(column);

    /// <summary>Returns the first column of each field of a kind of record; -1 for those without a column.</summary>
    public int[] ColumnsOf(TableSchema schema)
    {
        if (_columnsOf.TryGetValue(schema, out var known)) return known;
        var columns = new int[schema.Fields.Count];
        Array.Fill(columns, -1);
        for (var column = _columns.Length - 1; column >= 0; column--)
        {
            foreach (var target in _columns[column].Targets)
            {
                if (target.Field.Schema == schema) columns[target.Field.Slot] = column;
            }
        }

        return _columnsOf[schema] = columns;
    }

    /// <summary>
    /// Whether a row is the header row: one of its cells names a known column. Below other rows it must name two, or nothing but known
    /// columns.
    /// </summary>
    public static bool Is(TableRow row, TablePart part, RecordMapping mapping, bool isFirst)
    {
        var known = row.Cells.Count(cell => mapping.Knows(cell, part));
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

    /// <summary>Makes the head of rows whose columns are the sources of a mapping, in its order.</summary>
    /// <param name="row">The sources.</param>
    /// <param name="targets">What each of them is for.</param>
    /// <param name="prefix">The prefix of the extensions in which values are kept.</param>
    public static TableHead Of(TableRow row, IReadOnlyList<MappedColumn> targets, string prefix = RecordLayout.Prefix)
    {
        var head = new TableHead(row, targets.Count) { Prefix = prefix };
        for (var column = 0; column < targets.Count; column++)
        {
            head._columns[column] = targets[column];
        }

        return head;
    }

    /// <summary>Reads the header row.</summary>
    public static TableHead Read(
        TableRow row, TablePart part, RecordMapping mapping, ReadingOptions options, out ValueList<Problem> problems)
    {
        var head = new TableHead(row, row.Cells.Count);
        var found = new RowProblems(row, head, options);
        var firstOf = new Dictionary<TableField, int>();
        var unknown = new List<int>();
        var numbers = new HashSet<int>();
        for (var column = 0; column < head.Count; column++)
        {
            var isOwn = numbers.Add(row.NumberOf(column)); // Otherwise it was added for the links or comments of another column.
            var known = MappedColumn.Of(row.Cells[column], part, mapping);
            if (part == TablePart.Claims && mapping.Unpivot is { } unpivot && unpivot.Takes(row.Cells[column], known.Targets.Count > 0))
            {
                head._columns[column] = MappedColumn.Unpivoted;
                continue;
            }

            if (known.Targets.Count == 0)
            {
                if (isOwn && !string.IsNullOrWhiteSpace(row.Cells[column])) unknown.Add(column);
                continue;
            }

            head.Take(column, known, firstOf, found);
        }

        if (unknown.Count > 0) UnknownColumns.Report([.. unknown.Select(column => (column, row.Cells[column]))], part, found);
        problems = found.Take();
        return head;
    }

    // Two columns for one field are meant when they are mapped to it, and a mistake when they have its names.
    private void Take(int column, MappedColumn known, Dictionary<TableField, int> firstOf, RowProblems found)
    {
        var field = known.Targets[0].Field;
        if (!known.IsMapped && !firstOf.TryAdd(field, column))
        {
            found.Report(column, Rules.ForeignUnread,
                $"The earlier column \"{HeaderOf(firstOf[field])}\" also stands for " +
                $"{field.Schema.Fields[field.Slot]} and is used.",
                _row.Cells[column], "This column is kept as extensions.");
            return;
        }

        firstOf.TryAdd(field, column);
        _columns[column] = known;
        if (!known.Targets.Any(target => HeadUnit.IsFor(target.Field)) || HeadUnit.Of(_row.Cells[column]) is not { } head) return;
        _units[column] = head.Unit;
        found.Report(
            column, Rules.ForeignRepaired, $"Numbers without a unit in this column are read in the unit of its header, {head.Unit}.",
            _row.Cells[column]);
    }
}
