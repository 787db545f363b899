namespace FactTracker;

/// <summary>
/// Finds records by the text of their id in constant time: a table of hashes and places with open addressing, sixteen bytes a record at the
/// most.
/// </summary>
internal sealed class RecordIndex
{
    private const int LeastSlots = 16;
    private (int Hash, int Entry)[] _slots; // The place of a record plus one; 0 for an empty slot.
    private int _count;

    public RecordIndex(int expected = 0) => _slots = new (int, int)[SlotsFor(expected)];

    /// <summary>Enters the record at a place, or gives the place of the one that already has its id.</summary>
    /// <param name="id">The record's id.</param>
    /// <param name="place">The record's place.</param>
    /// <param name="ids">The ids of the records entered so far.</param>
    /// <returns>-1 when entered, else the place of the record of that id.</returns>
    public int Enter<TIds>(string id, int place, TIds ids)
        where TIds : IRecordIds
    {
        if ((_count + 1) * 2L > _slots.Length) Grow();
        var hash = string.GetHashCode(id);
        ref var slot = ref SlotOf(id, hash, ids);
        if (slot.Entry != 0) return slot.Entry - 1;
        slot = (hash, place + 1);
        _count++;
        return -1;
    }

    /// <summary>The place of the record with an id, or -1.</summary>
    public int Find<TIds>(string id, TIds ids)
        where TIds : IRecordIds => SlotOf(id, string.GetHashCode(id), ids).Entry - 1;

    private static int SlotsFor(int count)
    {
        var slots = LeastSlots;
        while (slots < count * 2L)
        {
            slots *= 2;
        }

        return slots;
    }

    private ref (int Hash, int Entry) SlotOf<TIds>(string id, int hash, TIds ids)
        where TIds : IRecordIds
    {
        var mask = _slots.Length - 1;
        var at = hash & mask;
        while (_slots[at].Entry != 0 && (_slots[at].Hash != hash || ids[_slots[at].Entry - 1] != id))
        {
            at = (at + 1) & mask;
        }

        return ref _slots[at];
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new (int, int)[old.Length * 2];
        var mask = _slots.Length - 1;
        foreach (var slot in old)
        {
            if (slot.Entry == 0) continue;
            var at = slot.Hash & mask;
            while (_slots[at].Entry != 0)
            {
                at = (at + 1) & mask;
            }

            _slots[at] = slot;
        }
    }
}
