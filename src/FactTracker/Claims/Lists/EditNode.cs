namespace FactTracker.Claims;

/// <summary>A part of the changes to a list of records: 32 slots, each a record, the mark of one that was removed, a deeper part, or
/// nothing where the list is as it was.</summary>
/// <remarks>Immutable. A change copies the nodes on its path and shares all others.</remarks>
internal sealed class EditNode
{
    /// <summary>How many bits of a place one level takes.</summary>
    public const int Bits = 5;

    /// <summary>How many slots a node has.</summary>
    public const int Width = 1 << Bits;

    private const int Mask = Width - 1;
    private static readonly object Removed = new();
    private readonly object?[] _slots;

    private EditNode(object?[] slots, int removedCount)
    {
        _slots = slots;
        RemovedCount = removedCount;
    }

    /// <summary>A node in which nothing is changed.</summary>
    public static EditNode Empty { get; } = new(new object?[Width], 0);

    /// <summary>How many records in this part were removed.</summary>
    public int RemovedCount { get; }

    /// <summary>A node one level up whose first part is this one.</summary>
    public EditNode Raised()
    {
        var slots = new object?[Width];
        slots[0] = this;
        return new EditNode(slots, RemovedCount);
    }

    /// <summary>This part with another record at a place, or with the one there removed.</summary>
    /// <param name="place">The place within this part.</param>
    /// <param name="shift">How many bits of the place the levels below take.</param>
    /// <param name="record">The record, or null to remove the one that is there.</param>
    public EditNode With(int place, int shift, object? record)
    {
        var slots = (object?[])_slots.Clone();
        ref var slot = ref slots[(place >> shift) & Mask];
        if (shift == 0)
        {
            var before = ReferenceEquals(slot, Removed) ? 1 : 0;
            slot = record ?? Removed;
            return new EditNode(slots, RemovedCount + (record is null ? 1 : 0) - before);
        }

        var old = (EditNode?)slot;
        var changed = (old ?? Empty).With(place, shift - Bits, record);
        slot = changed;
        return new EditNode(slots, RemovedCount + changed.RemovedCount - (old?.RemovedCount ?? 0));
    }

    /// <summary>What has become of a place: a record, its removal, or nothing.</summary>
    /// <param name="place">The place within this part.</param>
    /// <param name="shift">How many bits of the place the levels below take.</param>
    /// <param name="isRemoved">Whether the record there was removed.</param>
    public object? Find(int place, int shift, out bool isRemoved)
    {
        var node = this;
        for (; shift > 0; shift -= Bits)
        {
            isRemoved = false;
            if (node._slots[(place >> shift) & Mask] is not EditNode next) return null;
            node = next;
        }

        var slot = node._slots[place & Mask];
        isRemoved = ReferenceEquals(slot, Removed);
        return isRemoved ? null : slot;
    }

    /// <summary>How many records before a place were removed.</summary>
    public int RemovedBefore(int place, int shift)
    {
        var removed = 0;
        var own = (place >> shift) & Mask;
        for (var i = 0; i < own; i++)
        {
            removed += RemovedIn(_slots[i]);
        }

        return shift > 0 && _slots[own] is EditNode next ? removed + next.RemovedBefore(place, shift - Bits) : removed;
    }

    /// <summary>The place of the record that so many others stand before.</summary>
    /// <param name="index">How many stand before it within this part.</param>
    /// <param name="shift">How many bits of the place the levels below take.</param>
    public int PlaceOf(int index, int shift)
    {
        for (var i = 0; ; i++)
        {
            var present = (1 << shift) - RemovedIn(_slots[i]);
            if (index >= present)
            {
                index -= present;
                continue;
            }

            var start = i << shift;
            return shift > 0 && _slots[i] is EditNode next ? start + next.PlaceOf(index, shift - Bits) : start + index;
        }
    }

    /// <summary>The records that were put in, each with its place, in order.</summary>
    public IEnumerable<(int Place, object Record)> Changes(int start, int shift)
    {
        for (var i = 0; i < Width; i++)
        {
            var place = start + (i << shift);
            if (_slots[i] is EditNode part)
            {
                foreach (var change in part.Changes(place, shift - Bits))
                {
                    yield return change;
                }
            }
            else if (_slots[i] is { } record && !ReferenceEquals(record, Removed))
            {
                yield return (place, record);
            }
        }
    }

    private static int RemovedIn(object? slot) => slot is EditNode part ? part.RemovedCount : ReferenceEquals(slot, Removed) ? 1 : 0;
}
