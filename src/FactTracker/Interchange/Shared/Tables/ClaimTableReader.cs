using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Interchange;

/// <summary>Makes claims and sources of the rows of tables, row by row.</summary>
/// <remarks>
/// What <see cref="TableFormat"/> and the workbooks read their rows with; so may whoever has rows from elsewhere. The head is the first row that is
/// not blank, or where that names no column of ours, as the title of a sheet, one of the next that names two of ours or nothing else; the rows above it are told.
/// Remembers the sources of some 100,000 rows, so that what rows repeat is given once. For one reading, not safe to use from many threads.
/// </remarks>
/// <example><code>
/// var reader = new ClaimTableReader(ReadingOptions.Default);
/// foreach (var row in rows) foreach (var record in reader.Read(row)) Console.WriteLine(record.Claim);
/// </code></example>
internal sealed class ClaimTableReader
{
    private readonly ReadingOptions _options;
    private readonly ColumnMapping _mapping;
    private readonly SourceMemory _sources = new();
    private readonly List<TableRow> _above = [];
    private TableHead? _head;
    private TablePart _part;
    private bool _hasSet;

    /// <summary>A reader.</summary>
    /// <param name="options">How to read.</param>
    /// <param name="mapping">Which columns are which of ours, or null for our names alone.</param>
    public ClaimTableReader(ReadingOptions options, ColumnMapping? mapping = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _mapping = mapping ?? ColumnMapping.Empty;
    }

    /// <summary>Whether the table begun last has a head with one of our columns.</summary>
    public bool IsKnown => _head is not null;

    /// <summary>Whether the table begun last is somebody else's: none of its first 32 rows is a head with one of our columns.</summary>
    public bool IsForeign => !IsKnown && _above.Count >= TableHead.MostRowsAbove;

    /// <summary>Begins a table: its head comes first.</summary>
    /// <param name="part">What its rows are.</param>
    public void Begin(TablePart part = TablePart.Claims)
    {
        _head = null;
        _above.Clear();
        _part = part;
    }

    /// <summary>Whether a row, were it read next, would be the head.</summary>
    /// <param name="row">The row.</param>
    public bool IsHead(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return !IsKnown && !IsForeign && !row.IsBlank && TableHead.Is(row, _part, _mapping, isFirst: _above.Count == 0);
    }

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>What it holds: nothing, a source, a claim or both, or nothing but problems. Nothing for rows of a table with none of our columns.</returns>
    public IReadOnlyList<ClaimSetRecord> Read(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.IsBlank || IsForeign) return [];
        if (_head is { } head) return _part == TablePart.Set && _hasSet ? [Told(row, "What is said of the set stands in the first row; this one is left out.")] : Records(row, head);
        if (!IsHead(row))
        {
            _above.Add(row);
            return [];
        }

        _head = TableHead.Read(row, _part, _mapping, _options, out var problems);
        return [.. _above.Select(it => Told(it, "The row stands above the head of the table; it is left out.")), .. problems.IsEmpty ? [] : new[] { new ClaimSetRecord { Problems = problems } }];
    }

    private IReadOnlyList<ClaimSetRecord> Records(TableRow row, TableHead head)
    {
        if (head.IsRepeatedBy(row)) return [Told(row, "The row says again what the head says; it is left out.")];
        _hasSet |= _part == TablePart.Set;
        return new RowReading(row, head, _options, _sources).Read(_part);
    }

    private ClaimSetRecord Told(TableRow row, string message)
    {
        var cell = row.Cells.Index().First(cell => !string.IsNullOrWhiteSpace(cell.Item));
        var place = row.PlaceOf(cell.Index);
        return new ClaimSetRecord
        {
            Problems = [new Problem(Rules.ForeignUnread, place.Path, message) { File = _options.FileName, Line = place.Line, Column = place.Column, Value = RowProblems.Shortened(cell.Item) }],
        };
    }
}
