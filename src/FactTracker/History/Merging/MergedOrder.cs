namespace FactTracker.History;

/// <summary>The order of a merged list: ours, with what only theirs has put behind what it stands behind there.</summary>
/// <remarks>
/// If only their side moved anything, the order is theirs, with what only ours has put where it stood. What one side removed keeps its
/// place in the order, so that its neighbours do.
/// </remarks>
internal readonly struct MergedOrder
{
    private const int None = -1;

    private MergedOrder(int[] slots, MergeSide? moved) => (Slots, Moved) = (slots, moved);

    /// <summary>The numbers of the slots in the merged order, those of removed parts too.</summary>
    public int[] Slots { get; }

    /// <summary>The side that put what all three lists have into another order, or null.</summary>
    public MergeSide? Moved { get; }

    public static MergedOrder Of(IReadOnlyList<PartSlot> slots)
    {
        var ours = Sorted(slots, slot => slot.Ours);
        var theirs = Sorted(slots, slot => slot.Theirs);
        var moved = (IsMoved(slots, ours), IsMoved(slots, theirs)) switch
        {
            (true, true) => MergeSide.Both,
            (true, false) => MergeSide.Ours,
            (false, true) => MergeSide.Theirs,
            _ => (MergeSide?)null,
        };
        var order = new List<int>(slots.Count);
        if (moved == MergeSide.Theirs) Weave(theirs, ours, slot => slots[slot].Ours != None, order, slots.Count);
        else Weave(ours, theirs, slot => slots[slot].Theirs != None, order, slots.Count);
        return new MergedOrder([.. order], moved);
    }

    private static int[] Sorted(IReadOnlyList<PartSlot> slots, Func<PartSlot, int> indexOf)
    {
        var at = new int[slots.Count];
        var length = 0;
        for (var i = 0; i < slots.Count; i++)
        {
            var index = indexOf(slots[i]);
            if (index == None) continue;
            at[index] = i;
            length++;
        }

        return at[..length];
    }

    private static bool IsMoved(IReadOnlyList<PartSlot> slots, int[] order)
    {
        var last = None;
        foreach (var i in order)
        {
            var slot = slots[i];
            if (slot.Before == None || slot.Ours == None || slot.Theirs == None) continue;
            if (slot.Before < last) return true;
            last = slot.Before;
        }

        return false;
    }

    // What only the first list has stands before what only the second has at the same place.
    private static void Weave(int[] first, int[] second, Func<int, bool> isInSecond, List<int> order, int count)
    {
        var runs = Runs(first, second, count);
        var anchor = None;
        for (var i = 0; ; i++)
        {
            for (; i < first.Length && !isInSecond(first[i]); i++)
            {
                order.Add(first[i]);
            }

            if (runs.TryGetValue(anchor, out var run)) order.AddRange(run);
            if (i == first.Length) return;
            order.Add(anchor = first[i]);
        }
    }

    // What only the second list has, by the common part that it stands behind.
    private static Dictionary<int, List<int>> Runs(int[] first, int[] second, int count)
    {
        var isInFirst = new bool[count];
        foreach (var slot in first)
        {
            isInFirst[slot] = true;
        }

        var runs = new Dictionary<int, List<int>>();
        var anchor = None;
        foreach (var slot in second)
        {
            if (isInFirst[slot])
            {
                anchor = slot;
                continue;
            }

            if (!runs.TryGetValue(anchor, out var run)) runs.Add(anchor, run = []);
            run.Add(slot);
        }

        return runs;
    }
}
