namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A record laid out in cells.</summary>
/// <param name="Slots">The texts of its columns; null where there is nothing.</param>
/// <param name="Others">The columns of somebody else, by name.</param>
internal sealed record RecordCells(string?[] Slots, IReadOnlyList<KeyValuePair<string, string>> Others)
{
    /// <summary>Whether anything is in it beside the id.</summary>
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
