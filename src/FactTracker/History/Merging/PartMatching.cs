namespace FactTracker.History;

/// <summary>Finds the same parts in three lists: first what is equal, then what has the same key.</summary>
internal static class PartMatching
{
    private const int None = -1;

    public static List<PartSlot> Match<TPart>(ValueList<TPart> before, ValueList<TPart> ours, ValueList<TPart> theirs)
        where TPart : class
    {
        var (own, other) = (new SideMatch<TPart>(before, ours), new SideMatch<TPart>(before, theirs));
        var (pairs, paired) = Pairs(own, other);
        var slots = new List<PartSlot>();
        for (var old = 0; old < before.Count; old++)
        {
            slots.Add(new PartSlot(old, own.IndexOf(old), other.IndexOf(old)));
        }

        slots.AddRange(own.Unmatched().Select(index => new PartSlot(None, index, pairs.GetValueOrDefault(index, None))));
        slots.AddRange(other.Unmatched().Where(index => !paired.Contains(index)).Select(index => new PartSlot(None, None, index)));
        return slots;
    }

    // The parts that both sides added.
    private static (Dictionary<int, int> Pairs, HashSet<int> Paired) Pairs<TPart>(SideMatch<TPart> own, SideMatch<TPart> other)
        where TPart : class
    {
        var pairs = new Dictionary<int, int>();
        var paired = new HashSet<int>();
        Func<TPart, object>[] keys = [part => part, PartKeys.Of];
        foreach (var key in keys)
        {
            var open = other.Unmatched().Where(index => !paired.Contains(index)).GroupBy(index => key(other.Parts[index]))
                .ToDictionary(group => group.Key, group => new Queue<int>(group));
            foreach (var index in own.Unmatched().Where(index => !pairs.ContainsKey(index)))
            {
                if (!open.TryGetValue(key(own.Parts[index]), out var queue) || !queue.TryDequeue(out var found)) continue;
                pairs.Add(index, found);
                paired.Add(found);
            }
        }

        return (pairs, paired);
    }
}
