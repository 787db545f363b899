using System.Buffers;
using System.Text;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// The rows of a table, laid out once and held as UTF-8: which columns are used is known only when all are laid out, and laying out takes
/// longer than anything else. They take about as much memory as the table takes as text.
/// </summary>
internal sealed class LaidRows
{
    private const int PieceLength = 1 << 20;
    private static readonly TableSchema[] Schemas = [TableSchema.Claims, TableSchema.Sources, TableSchema.Set];
    private readonly TableLayout _layout;
    private readonly List<(byte[] Bytes, int Length)> _pieces = [];
    private readonly Dictionary<(TablePart Part, int Index), IReadOnlyList<Problem>> _losses = [];
    private readonly Dictionary<string, int> _others = new(StringComparer.Ordinal);
    private readonly ArrayBufferWriter<byte> _row = new();
    private readonly bool[] _isUsed;

    /// <summary>Lays out all rows.</summary>
    public LaidRows(TableLayout layout)
    {
        _layout = layout;
        foreach (var header in layout.Others) _others.Add(header, Known + _others.Count);
        _isUsed = new bool[Known + _others.Count];
        foreach (var row in layout.Rows()) Add(row);
    }

    /// <summary>Whether there is no row.</summary>
    public bool IsEmpty => _pieces.Count == 0;

    private static int Known { get; } = Schemas.Sum(schema => schema.Fields.Count);

    /// <summary>Whether some row has a value in a column.</summary>
    public bool Uses(TableField field) => _isUsed[NumberOf(field.Schema) + field.Slot];

    /// <summary>Returns the rows.</summary>
    /// <param name="fields">The known columns, in their order; the unknown ones follow.</param>
    public IEnumerable<ClaimTableRow> Rows(IReadOnlyList<TableField> fields)
    {
        var columnOf = new int[_isUsed.Length];
        Array.Fill(columnOf, -1);
        for (var column = 0; column < fields.Count; column++) columnOf[NumberOf(fields[column].Schema) + fields[column].Slot] = column;
        for (var other = 0; other < _others.Count; other++) columnOf[Known + other] = fields.Count + other;
        foreach (var (bytes, length) in _pieces)
        {
            for (var at = 0; at < length;) yield return Row(bytes, ref at, columnOf, fields.Count + _others.Count);
        }
    }

    private ClaimTableRow Row(byte[] bytes, ref int at, int[] columnOf, int columns)
    {
        var cells = new string[columns];
        Array.Fill(cells, "");
        var part = (TablePart)Number(bytes, ref at);
        var index = Number(bytes, ref at);
        var beside = Number(bytes, ref at) - 1;
        for (var left = Number(bytes, ref at); left > 0; left--)
        {
            var column = columnOf[Number(bytes, ref at)];
            var length = Number(bytes, ref at);
            if (column >= 0) cells[column] = Encoding.UTF8.GetString(bytes, at, length);
            at += length;
        }

        if (beside >= 0)
        {
            var slots = _layout.CellsBeside(beside).Slots;
            var first = NumberOf(TableSchema.Sources);
            for (var slot = 0; slot < slots.Length; slot++)
            {
                if (slots[slot] is { } text && columnOf[first + slot] is >= 0 and var column) cells[column] = text;
            }
        }

        return new ClaimTableRow(cells, part, index, _losses.GetValueOrDefault((part, index)) ?? [])
        {
            Beside = beside >= 0 ? beside : null,
        };
    }

    private void Add(LaidRow row)
    {
        _row.ResetWrittenCount();
        Write((int)row.Part);
        Write(row.Index);
        Write(row.Beside is { } source ? source + 1 : 0);
        Write(row.Parts.Sum(part => part.Cells.Slots.Count(cell => cell is not null) + part.Cells.Others.Count));
        foreach (var (schema, cells) in row.Parts) Write(schema, cells);
        if (row.Beside is { } beside) Use(TableSchema.Sources, _layout.CellsBeside(beside));
        if (row.Losses.Count > 0) _losses[(row.Part, row.Index)] = row.Losses;
        if (_pieces is not [.., var (piece, end)] || piece.Length - end < _row.WrittenCount)
        {
            (piece, end) = (new byte[Math.Max(_pieces.Count == 0 ? 1 : PieceLength, _row.WrittenCount)], 0);
            _pieces.Add((piece, 0));
        }

        _row.WrittenSpan.CopyTo(piece.AsSpan(end));
        _pieces[^1] = (piece, end + _row.WrittenCount);
    }

    private void Write(TableSchema schema, RecordCells cells)
    {
        var first = NumberOf(schema);
        for (var slot = 0; slot < cells.Slots.Length; slot++)
        {
            if (cells.Slots[slot] is { } text) Write(first + slot, text);
        }

        foreach (var (header, text) in cells.Others) Write(_others[header], text);
    }

    private void Use(TableSchema schema, RecordCells cells)
    {
        var first = NumberOf(schema);
        for (var slot = 0; slot < cells.Slots.Length; slot++) _isUsed[first + slot] |= cells.Slots[slot] is not null;
    }

    private void Write(int field, string text)
    {
        _isUsed[field] = true;
        Write(field);
        Write(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _row);
    }

    // Seven bits a byte, the last byte without the eighth.
    private void Write(int number)
    {
        var bytes = _row.GetSpan(5);
        var length = 0;
        for (; number >= 0x80; number >>= 7) bytes[length++] = unchecked((byte)(number | 0x80));
        bytes[length++] = (byte)number;
        _row.Advance(length);
    }

    private static int Number(byte[] bytes, ref int at)
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next < 0x80) return number;
        }
    }

    private static int NumberOf(TableSchema schema) =>
        schema == TableSchema.Claims ? 0
        : schema == TableSchema.Sources ? TableSchema.Claims.Fields.Count
        : TableSchema.Claims.Fields.Count + TableSchema.Sources.Fields.Count;
}
