using System.Buffers;
using System.Text;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The columns of one member of a claim, read from the UTF-8 of their cells.</summary>
/// <param name="group">The group of columns.</param>
/// <param name="columnOf">The column of each field, or -1.</param>
internal sealed class PlainMember(int group, int[] columnOf)
{
    private static readonly TableSchema Schema = TableSchema.Claims;
    private readonly MemberColumns _columns = Schema.Members[group];
    private readonly int[] _columnOf = columnOf[Schema.SlotsOf(group)];
    private readonly ReadOnlyMemory<byte>[] _cells = new ReadOnlyMemory<byte>[Schema.Members[group].Fields.Count];

    /// <summary>The group of columns.</summary>
    public int Group => group;

    /// <summary>Whether the table has any of the columns.</summary>
    public bool HasColumns => Array.Exists(_columnOf, column => column >= 0);

    /// <summary>Takes the cells of a row; returns whether any has a value.</summary>
    public bool TryTake(ReadOnlySpan<ReadOnlyMemory<byte>> row)
    {
        var hasValue = false;
        for (var cell = 0; cell < _cells.Length; cell++)
        {
            _cells[cell] = _columnOf[cell] is >= 0 and var column ? row[column] : default;
            hasValue |= !_cells[cell].IsEmpty;
        }

        return hasValue;
    }

    /// <summary>Writes the member as native JSON; returns false when there is anything to report, or no member.</summary>
    public bool TryWrite(IBufferWriter<byte> json, RowMemory memory, RecordMapping mapping)
    {
        json.Write("\""u8);
        json.Write(Schema.EncodedNameOf(group).EncodedUtf8Bytes);
        json.Write("\":"u8);
        if (_cells is [var only] && _columns.IsReadAsIs(only.Span))
        {
            CellUtf8.WriteText(only.Span, json);
            return true;
        }

        if (_columns.TryRead(_cells, json)) return true;
        var known = memory.MemberOf(Schema, group, _cells, out var key) ?? Read(memory, mapping, key);
        if (string.IsNullOrEmpty(known)) return false;
        Encoding.UTF8.GetBytes(known, json);
        return true;
    }

    private string? Read(RowMemory memory, RecordMapping mapping, (int Length, uint Hash) key)
    {
        var isReported = false;
        string?[] texts = [.. _cells.Select(cell => cell.IsEmpty ? null : Encoding.UTF8.GetString(cell.Span))];
        var cells = new MemberCells(texts, (_, _, _) => isReported = true, mapping);
        var member = _columns.Read(cells) ?? "";
        if (isReported || !cells.AreAllTaken) return null;
        memory.Remember(Schema, group, key, member);
        return member;
    }
}
