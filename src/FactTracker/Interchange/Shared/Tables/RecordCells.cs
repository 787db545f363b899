namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A record laid out in cells.</summary>
/// <param name="Slots">The texts of its columns; null for a cell without a value.</param>
/// <param name="Others">The unknown columns, by header.</param>
internal sealed record RecordCells(string?[] Slots, IReadOnlyList<KeyValuePair<string, string>> Others)
{
    /// <summary>Whether any cell other than the id has a value.</summary>
    public bool SaysMoreThanId(TableSchema schema)
    {
        var id = schema.SlotOf("id");
        for (var slot = 0; slot < Slots.Length; slot++)
        {
            if (slot != id && Slots[slot] is not null) return true;
        }

        return false;
    }
}
