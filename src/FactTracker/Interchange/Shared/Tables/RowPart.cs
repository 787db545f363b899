namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The cells of a row that are for one kind of record.</summary>
/// <param name="slots">The texts by field; null for an empty cell or a missing column.</param>
/// <param name="columnOf">The column that each comes from, or -1; shared by all rows until it differs.</param>
internal sealed class RowPart(string?[] slots, int[] columnOf)
{
    private bool _hasOwnColumns;

    /// <summary>The texts by field; null for an empty cell or a missing column.</summary>
    public string?[] Slots => slots;

    /// <summary>The column that each comes from, or -1.</summary>
    public IReadOnlyList<int> ColumnOf => columnOf;

    /// <summary>Takes the cells for one kind of record; they are valid until the next row is read.</summary>
    public static RowPart Of(TableSchema schema, TableHead head, RowMemory memory) =>
        new(memory.EmptySlots(schema), head.ColumnsOf(schema));

    /// <summary>Sets the column that the text of a field comes from.</summary>
    public void Place(int slot, int column)
    {
        if (columnOf[slot] == column) return;
        if (!_hasOwnColumns) columnOf = (int[])columnOf.Clone();
        _hasOwnColumns = true;
        columnOf[slot] = column;
    }

    /// <summary>Whether any cell but one has a text.</summary>
    public bool HasCellBeside(int except)
    {
        for (var slot = 0; slot < Slots.Length; slot++)
        {
            if (Slots[slot] is not null && slot != except) return true;
        }

        return false;
    }

    /// <summary>Returns the fields but one whose text differs from that of an earlier row.</summary>
    public IReadOnlyList<int> OthersThan(string?[] known, int except)
    {
        List<int>? others = null;
        for (var slot = 0; slot < Slots.Length; slot++)
        {
            if (slot != except && Slots[slot] is { } text && text != known[slot]) (others ??= []).Add(slot);
        }

        return others ?? [];
    }
}
