using System.Text;
using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The sources beside claims whose cells an earlier row had as well, so that nothing of them is read again.</summary>
internal sealed class PlainSources
{
    private static readonly int Slot = TableSchema.Sources.SlotOf("id");
    private const byte EndOfCell = 0xFF; // No byte of UTF-8.
    private readonly RowMemory _memory;
    private readonly int _id;
    private readonly (int Column, int Slot)[] _columns;
    private readonly Utf8Table<KnownCells> _known = new();

    public PlainSources(TableHead head, RowMemory memory)
    {
        _memory = memory;
        _id = head.ColumnsOf(TableSchema.Claims)[TableSchema.Claims.SlotOf("source_id")];
        _columns =
        [
            .. head.ColumnsOf(TableSchema.Sources).Index().Where(field => field.Item >= 0).Select(field => (field.Item, field.Index)),
        ];
    }

    /// <summary>The field of the id of a source, which is in the column of the citation.</summary>
    public static TableField Id { get; } = new(TableSchema.Sources, Slot);

    /// <summary>Whether a row says nothing of its source that an earlier one did not say.</summary>
    /// <param name="cells">The cells of the row; empty for those without a value.</param>
    public bool IsKnown(ReadOnlySpan<ReadOnlyMemory<byte>> cells)
    {
        if (!HasCells(cells)) return true;
        if (_id < 0 || !CellUtf8.IsPlainId(cells[_id].Span)) return false;
        var id = cells[_id].Span;
        if (_known.TryFind(id, out var hash, out var known) && _memory.Find(known!.Id) == known.Cells && AreSame(cells, known.Texts))
            return true;
        var text = Encoding.UTF8.GetString(id);
        if (_memory.Find(text) is not { } given) return false;
        foreach (var (column, slot) in _columns)
        {
            if (!cells[column].IsEmpty && Encoding.UTF8.GetString(cells[column].Span) != given[slot]) return false;
        }

        if (known is null) _known.Enter(id, hash, new KnownCells(text, given, Joined(cells)));
        return true;
    }

    private bool HasCells(ReadOnlySpan<ReadOnlyMemory<byte>> cells)
    {
        foreach (var (column, _) in _columns)
        {
            if (!cells[column].IsEmpty) return true;
        }

        return false;
    }

    private bool AreSame(ReadOnlySpan<ReadOnlyMemory<byte>> cells, ReadOnlySpan<byte> texts)
    {
        foreach (var (column, _) in _columns)
        {
            var cell = cells[column].Span;
            if (!texts.StartsWith(cell) || texts[cell.Length] != EndOfCell) return false;
            texts = texts[(cell.Length + 1)..];
        }

        return true;
    }

    private byte[] Joined(ReadOnlySpan<ReadOnlyMemory<byte>> cells)
    {
        var texts = new List<byte>();
        foreach (var (column, _) in _columns)
        {
            texts.AddRange(cells[column].Span);
            texts.Add(EndOfCell);
        }

        return [.. texts];
    }

    // The texts of a row that has the same cells as those remembered.
    private sealed record KnownCells(string Id, string?[] Cells, byte[] Texts);
}
