using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Interchange;

/// <summary>Makes claims and sources from the rows of tables, row by row.</summary>
/// <remarks>
/// <see cref="TableFormat"/> and the workbooks read their rows with it. The first row that is not blank is the header row. If it names no
/// known column, as the
/// title of a sheet, the header row is one of the next rows, with two known columns or nothing but known columns; the rows above it are
/// reported.
/// The sources of some 100,000 rows are remembered, so that a source repeated in many rows is returned once. For one reading; not
/// thread-safe.
/// </remarks>
/// <example><code>
/// var reader = new ClaimTableReader(ReadingOptions.Default);
/// foreach (var row in rows) foreach (var record in reader.Read(row)) Console.WriteLine(record.Claim);
/// </code></example>
internal sealed class ClaimTableReader
{
    private readonly ReadingOptions _options;
    private readonly RecordMapping _mapping;
    private readonly MappingTargets _targets;
    private readonly RowMemory _memory;
    private readonly List<TableRow> _above = [];
    private TableHead? _head;
    private CompositeColumn? _composite;
    private TablePart _part;
    private readonly MappedHeaders _mapped;
    private readonly Utf8Cells _utf8 = new();
    private bool _hasSet;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">The options.</param>
    /// <param name="mapping">Further names of columns, or null for the built-in names.</param>
    public ClaimTableReader(ReadingOptions options, RecordMapping? mapping = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _mapping = mapping ?? RecordMapping.Empty;
        _targets = new MappingTargets(_mapping);
        _memory = new RowMemory(options);
        _mapped = new MappedHeaders(_mapping, options);
    }

    /// <summary>Whether the current table has a header row with a known column.</summary>
    public bool IsKnown => _head is not null;

    /// <summary>
    /// Whether the current table is not a table of claims: none of its first 32 rows is a header row with a known column.
    /// </summary>
    public bool IsForeign => !IsKnown && _above.Count >= TableHead.MostRowsAbove;

    /// <summary>
    /// The cells of the row of a table without a known column that is most like a header row: the first of the longest ones.
    /// </summary>
    public IReadOnlyList<string> LikelyHead =>
        _above.Count == 0 ? [] : _above.MaxBy(row => row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell)))!.Cells;

    /// <summary>
    /// The number of columns of the current table. Before its first row was read it is 0, or as many as the mapping has positions for.
    /// </summary>
    public int Columns => _head?.Count ?? _mapping.Fields.Max(pair => pair.PossiblePosition) ?? 0;

    /// <summary>Whether a header of the mapping is in no table so far.</summary>
    public bool LacksMapped { get; private set; }

    /// <summary>
    /// The reader of the next rows as UTF-8, for those that it can read; null when the table is not one of claims in plain columns.
    /// </summary>
    public PlainRows? Plain { get; private set; }

    /// <summary>Returns a problem for each header of the mapping that no table has had so far.</summary>
    public ValueList<Problem> Missing() => _mapped.Missing();

    /// <summary>Begins a table; its header row comes first.</summary>
    /// <param name="part">What its rows are.</param>
    public void Begin(TablePart part = TablePart.Claims)
    {
        _head = null;
        Plain = null;
        _composite = null;
        _above.Clear();
        _part = part;
    }

    /// <summary>Whether a row would be the header row if it were read next.</summary>
    /// <param name="row">The row.</param>
    public bool IsHead(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (IsKnown || IsForeign || row.IsBlank) return false;
        return TableHead.Is(CompositeColumn.Of(row)?.Split(row) ?? row, _part, _mapping, isFirst: _above.Count == 0);
    }

    /// <summary>Whether a row would be read as a record: it follows a header row, or the table has none.</summary>
    /// <param name="row">The row.</param>
    public bool IsRecord(TableRow row) => IsKnown || IsHeadless(row);

    /// <summary>Reads a row of which nothing is to be said but its claim, as of nearly all rows of a large table, in little time.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The claim, or null for a row that <see cref="Read"/> has to read.</returns>
    public ClaimSetRecord? ReadPlain(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Plain is { } plain && plain.Read(_utf8.Of(row.Cells)) is { } claim
            ? new ClaimSetRecord { Claim = claim, Place = row.PlaceOf(plain.IdColumn) }
            : null;
    }

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>
    /// The records of the row: none, a source, a claim, both, or only problems. None for the rows of a table without a known column.
    /// </returns>
    public IReadOnlyList<ClaimSetRecord> Read(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.IsBlank || IsForeign) return [];
        if (_head is null && IsHeadless(row)) BeginWithout(row);
        if (_composite is { } composite) row = composite.Split(row);
        if (_head is { } head) return _part == TablePart.Set && _hasSet
            ? [Skipped(row, "Only the first row describes the set; this row is skipped.")]
            : Records(row, head);
        if (!IsHead(row))
        {
            _above.Add(row);
            return [];
        }

        _composite = CompositeColumn.Of(row);
        row = _composite?.Split(row) ?? row;
        _mapped.Find(row);
        LacksMapped = _mapped.IsLacking;
        _head = TableHead.Read(row, _part, _mapping, _options, out var problems);
        if (_composite is null && _part == TablePart.Claims) Plain = PlainRows.Of(_head, _targets, _memory);
        return [
            .. _above.Select(it => Skipped(it, "The row is above the header row of the table; it is skipped.")),
            .. problems.IsEmpty ? [] : new[] { new ClaimSetRecord { Problems = problems } }
        ];
    }

    private IReadOnlyList<ClaimSetRecord> Records(TableRow row, TableHead head)
    {
        if (head.IsRepeatedBy(row)) return [Skipped(row, "The row repeats the header row; it is skipped.")];
        _hasSet |= _part == TablePart.Set;
        return _part == TablePart.Claims && _targets.Unpivoted is { } header
            ? new UnpivotedRow(row, head, _options, _targets, _memory).Read(header)
            : new RowReading(row, head, _options, _targets, _memory).Read(_part);
    }

    // Numbers name positions unless the first row has all of them as headers.
    private bool IsHeadless(TableRow row) => _part == TablePart.Claims && _mapping.HasPositions && _above.Count == 0
        && !_mapping.Fields.Where(pair => pair.Constant is null && pair.Position is null).Select(pair => row.Cells.Any(pair.Names))
            .DefaultIfEmpty(false).All(isHeader => isHeader);

    private void BeginWithout(TableRow row)
    {
        _mapped.FindPositions(row);
        LacksMapped = _mapped.IsLacking;
        var names = new TableRow([.. row.Cells.Select(_ => "")], row.PlaceOf);
        _head = TableHead.Of(names, [.. Enumerable.Range(1, row.Cells.Count).Select(position => MappedColumn.At(position, _mapping))]);
    }

    private ClaimSetRecord Skipped(TableRow row, string message)
    {
        var cell = row.Cells.Index().First(cell => !string.IsNullOrWhiteSpace(cell.Item));
        var place = row.PlaceOf(cell.Index);
        return new ClaimSetRecord
        {
            Problems = [new Problem(
                Rules.ForeignUnread,
                place.Path,
                message) { File = _options.FileName, Line = place.Line, Column = place.Column, Value = RowProblems.Shortened(cell.Item) }],
        };
    }
}
