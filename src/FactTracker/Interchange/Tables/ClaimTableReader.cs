using FactTracker.Interchange.Tables;

namespace FactTracker.Interchange;

/// <summary>Makes claims and sources of the rows of tables, row by row.</summary>
/// <remarks>
/// What <see cref="TableFormat"/> and the workbooks read their rows with; so may whoever has rows from elsewhere. The first row that is not blank
/// is the head. Remembers the sources of some 100,000 rows, so that what rows repeat is given once. For one reading, not safe to use from many threads.
/// </remarks>
/// <example><code>
/// var reader = new ClaimTableReader(ImportOptions.Default);
/// foreach (var row in rows) foreach (var record in reader.Read(row)) Console.WriteLine(record.Claim);
/// </code></example>
public sealed class ClaimTableReader
{
    private readonly ImportOptions _options;
    private readonly ColumnMapping _mapping;
    private readonly SourceMemory _sources = new();
    private TableHead? _head;
    private TablePart _part;
    private bool _hasSet;

    /// <summary>A reader.</summary>
    /// <param name="options">How to read.</param>
    /// <param name="mapping">Which columns are which of ours, or null for our names alone.</param>
    public ClaimTableReader(ImportOptions options, ColumnMapping? mapping = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _mapping = mapping ?? ColumnMapping.Empty;
    }

    /// <summary>Whether the table begun last has a head with one of our columns.</summary>
    public bool IsKnown => _head?.IsKnown ?? false;

    /// <summary>Begins a table: its first row is a head.</summary>
    /// <param name="part">What its rows are.</param>
    public void Begin(TablePart part = TablePart.Claims)
    {
        _head = null;
        _part = part;
    }

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>What it holds: nothing, a source, a claim or both, or nothing but problems. Nothing for rows of a table with none of our columns.</returns>
    public IReadOnlyList<ImportedRecord> Read(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.IsBlank) return [];
        if (_head is { } head) return !head.IsKnown ? [] : _part == TablePart.Set && _hasSet ? [SecondSet(row)] : Records(row, head);
        _head = TableHead.Read(row, _part, _mapping, _options, out var problems);
        return problems.IsEmpty ? [] : [new ImportedRecord { Problems = problems }];
    }

    private IReadOnlyList<ImportedRecord> Records(TableRow row, TableHead head)
    {
        _hasSet |= _part == TablePart.Set;
        return new RowReading(row, head, _options, _sources).Read(_part);
    }

    private ImportedRecord SecondSet(TableRow row)
    {
        var place = row.PlaceOf(0);
        return new ImportedRecord
        {
            Problems =
            [
                new Problem(Rules.ForeignUnread, place.Path, "What is said of the set stands in the first row; this one is left out.")
                {
                    File = _options.FileName, Line = place.Line, Column = place.Column,
                },
            ],
        };
    }
}
