namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The cells of a row that are for one kind of record.</summary>
/// <param name="Slots">The texts by field; null for an empty cell or a missing column.</param>
/// <param name="ColumnOf">The column that each comes from, or -1.</param>
internal sealed record RowPart(string?[] Slots, int[] ColumnOf)
{
    public static RowPart Of(TableSchema schema, TableHead head) =>
        new(new string?[schema.Fields.Count], (int[])head.ColumnsOf(schema).Clone());

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
