namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A record laid out in cells, each in UTF-8.</summary>
/// <remarks>A layout uses one for all its records, so its cells are those of the record laid out last; a copy keeps them.</remarks>
/// <param name="schema">The columns.</param>
internal sealed class RecordCells(TableSchema schema)
{
    private readonly ReadOnlyMemory<byte>?[] _slots = new ReadOnlyMemory<byte>?[schema.Fields.Count];
    private List<KeyValuePair<string, ReadOnlyMemory<byte>>>? _others;

    /// <summary>The columns.</summary>
    public TableSchema Schema => schema;

    /// <summary>The texts of its columns; null for a cell without a value.</summary>
    public Span<ReadOnlyMemory<byte>?> Slots => _slots;

    /// <summary>The unknown columns, by header.</summary>
    public IReadOnlyList<KeyValuePair<string, ReadOnlyMemory<byte>>> Others => _others ?? [];

    /// <summary>Whether any known column has a value.</summary>
    public bool HasCells => Array.Exists(_slots, cell => cell is not null);

    /// <summary>Whether any cell other than the id has a value.</summary>
    public bool SaysMoreThanId
    {
        get
        {
            var id = schema.SlotOf("id");
            for (var slot = 0; slot < _slots.Length; slot++)
            {
                if (slot != id && _slots[slot] is not null) return true;
            }

            return false;
        }
    }

    /// <summary>Empties all cells.</summary>
    public void Clear()
    {
        Array.Clear(_slots);
        _others?.Clear();
    }

    /// <summary>Adds the cell of an unknown column.</summary>
    public void AddOther(string header, ReadOnlyMemory<byte> text) => (_others ??= []).Add(new(header, text));

    /// <summary>Returns a copy of the known columns, with bytes of its own.</summary>
    public RecordCells Copy()
    {
        var copy = new RecordCells(schema);
        var bytes = new byte[_slots.Sum(cell => cell?.Length ?? 0)];
        var end = 0;
        for (var slot = 0; slot < _slots.Length; slot++)
        {
            if (_slots[slot] is not { } text) continue;
            text.CopyTo(bytes.AsMemory(end));
            copy._slots[slot] = bytes.AsMemory(end, text.Length);
            end += text.Length;
        }

        return copy;
    }
}
