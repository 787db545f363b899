using System.Buffers;
using System.Text;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// Reads rows that are claims with nothing to report straight from their UTF-8: their cells become the text of a claim in native JSON,
/// which the parser reads. Any other row it leaves to <see cref="RowReading"/>, which reads these rows to the same claims.
/// </summary>
internal sealed class PlainRows
{
    private static readonly TableSchema Schema = TableSchema.Claims;
    private readonly RowMemory _memory;
    private readonly RecordMapping _mapping;
    private readonly bool[] _isKnown;
    private readonly bool[] _isId;
    private readonly ReadOnlyMemory<byte>[] _cells;
    private readonly PlainMember[] _members;
    private readonly PlainSources _sources;
    private readonly PlainRest _rest;
    private readonly byte[] _header;
    private readonly int _status;
    private readonly int _verdict;
    private readonly int _rating;

    private PlainRows(TableHead head, MappingTargets targets, RowMemory memory)
    {
        (_memory, _mapping) = (memory, targets.Mapping);
        var columnOf = head.ColumnsOf(Schema);
        _cells = new ReadOnlyMemory<byte>[head.Count];
        _isKnown = [.. Enumerable.Range(0, head.Count).Select(column => head[column].Targets.Count > 0)];
        _isId = [.. Enumerable.Range(0, head.Count).Select(column => head[column].Targets is [var target]
            && target.Field.Schema.HoldsId(target.Field.Slot))];
        _members = [.. Enumerable.Range(0, Schema.Members.Count).Select(group => new PlainMember(group, columnOf))
            .Where(member => member.HasColumns)];
        _sources = new PlainSources(head, memory);
        _rest = new PlainRest(columnOf);
        IdColumn = columnOf[Schema.SlotOf("id")];
        _header = Encoding.UTF8.GetBytes(IdColumn < 0 ? "" : head.HeaderOf(IdColumn));
        (_status, _verdict, _rating) =
            (columnOf[Schema.SlotOf("status")], columnOf[Schema.SlotOf("verdict")], columnOf[Schema.SlotOf("rating")]);
    }

    /// <summary>The column of the ids.</summary>
    public int IdColumn { get; }

    /// <summary>Returns the reader for a table, or null when its header row or its mapping says more than which column is which
    /// field.</summary>
    public static PlainRows? Of(TableHead head, MappingTargets targets, RowMemory memory)
    {
        if (targets.Constants.Count > 0 || targets.Unpivoted is not null || head.HasUnits) return null;
        var fields = new HashSet<TableField>();
        for (var column = 0; column < head.Count; column++)
        {
            if (head[column] is not { IsUnpivoted: false, Targets: [] or [{ Qualifier: null }] }) return null;
            if (head[column].Targets is [var target] && (target.Field.Schema == TableSchema.Set || !fields.Add(target.Field))) return null;
        }

        var rows = new PlainRows(head, targets, memory);
        return rows.IdColumn >= 0 && Ascii.IsValid(rows._header) && !fields.Contains(PlainSources.Id) ? rows : null;
    }

    /// <summary>Reads the next row; returns null when it has to be read otherwise.</summary>
    /// <param name="cells">The texts of its cells.</param>
    public Claim? Read(ReadOnlySpan<ReadOnlyMemory<byte>> cells)
    {
        if (!TryTake(cells) || !IsClaim() || !_sources.IsKnown(_cells) || !_rest.TryRead(_cells)) return null;
        var json = _memory.Buffer;
        json.ResetWrittenCount();
        var separator = "{"u8;
        foreach (var member in _members)
        {
            if (!member.TryTake(_cells) || _rest.Has(member.Group)) continue;
            json.Write(separator);
            if (!member.TryWrite(json, _memory, _mapping)) return null;
            separator = ","u8;
        }

        _rest.Write(json);
        json.Write("}"u8);
        return _memory.Parser.Claim(json.WrittenMemory);
    }

    // A mark for a missing value is reported, and the cell of an unknown column is kept.
    private bool TryTake(ReadOnlySpan<ReadOnlyMemory<byte>> cells)
    {
        if (cells.Length > _cells.Length) return false;
        Array.Clear(_cells);
        var isFirst = true;
        for (var column = 0; column < cells.Length; column++)
        {
            var text = cells[column].Span;
            if (text.IsEmpty || CellUtf8.IsBlank(text)) continue;
            if (!_isKnown[column] || (!_isId[column] && CellUtf8.IsNothing(text))) return false;
            if (isFirst && !TotalRow.IsOther(text)) return false;
            isFirst = false;
            _cells[column] = cells[column];
        }

        return true;
    }

    // The header row may be repeated, and a status may be a verdict.
    private bool IsClaim()
    {
        var id = _cells[IdColumn].Span;
        if (!CellUtf8.IsPlainId(id) || Ascii.EqualsIgnoreCase(id, _header)) return false;
        if (_status < 0 || _cells[_status].IsEmpty || HasCell(_verdict) || HasCell(_rating)) return true;
        foreach (var known in ClaimStatus.Known)
        {
            if (Ascii.Equals(_cells[_status].Span, known.Name)) return true;
        }

        return false;
    }

    private bool HasCell(int column) => column >= 0 && !_cells[column].IsEmpty;
}
