namespace FactTracker.History;

/// <summary>Merges the sources or the claims of two sets.</summary>
/// <param name="type">The type of the records.</param>
/// <param name="log">Collects what happens.</param>
internal sealed class RecordLists<TRecord>(RecordType<TRecord> type, MergeLog log)
    where TRecord : class
{
    private const int None = -1;
    private readonly MemberMerge<TRecord> _members = new(type.Members);

    /// <summary>Returns the merged records in order.</summary>
    public List<TRecord> Merge(IReadOnlyList<TRecord> before, IReadOnlyList<TRecord> ours, IReadOnlyList<TRecord> theirs)
    {
        var slots = Match(before, ours, theirs);
        var order = MergedOrder.Of(slots);
        if (order.Moved is { } side) log.Add(new MergeLine(side, MergeAction.Reordered, null, type.List));
        var merged = new List<TRecord>(order.Slots.Length);
        foreach (var number in order.Slots)
        {
            var slot = slots[number];
            if (Merged(At(before, slot.Before), At(ours, slot.Ours), At(theirs, slot.Theirs)) is { } record) merged.Add(record);
        }

        return merged;
    }

    private TRecord? Merged(TRecord? old, TRecord? own, TRecord? other)
    {
        if (own is null) return other is null ? null : OneSided(old, other, MergeSide.Theirs, MergeSide.Ours);
        if (other is null) return OneSided(old, own, MergeSide.Ours, MergeSide.Theirs);
        if (own.Equals(other)) return own;
        var record = new MergedRecord(type.IdOf(own), type.Raw(old), type.Raw(own), type.Raw(other), log);
        if (old is not null)
        {
            var (was, their) = type.Prepare(old, own, other, record);
            return _members.Merge(was, own, their, record);
        }

        if (type.AreSame(own, other)) return _members.Merge(type.Blank(own), own, other, record, MergeConflictType.BothAdded);
        record.Conflict(MergeConflictType.IdClash);
        return own;
    }

    private TRecord? OneSided(TRecord? old, TRecord present, MergeSide with, MergeSide without)
    {
        var (own, other) = with == MergeSide.Ours ? (present, null) : ((TRecord?)null, present);
        var record = new MergedRecord(type.IdOf(present), type.Raw(old), type.Raw(own), type.Raw(other), log);
        if (old is null) record.Line(with, MergeAction.Added);
        else if (old.Equals(present)) record.Line(without, MergeAction.Removed);
        else record.Conflict(MergeConflictType.DeletedAgainstEdited);
        return old is not null && old.Equals(present) ? null : present;
    }

    private List<PartSlot> Match(IReadOnlyList<TRecord> before, IReadOnlyList<TRecord> ours, IReadOnlyList<TRecord> theirs)
    {
        var (own, other) = (IndexesOf(ours, "ours"), IndexesOf(theirs, "theirs"));
        var slots = new List<PartSlot>(Math.Max(ours.Count, theirs.Count));
        var old = IndexesOf(before, "before");
        for (var i = 0; i < before.Count; i++)
        {
            var id = type.IdOf(before[i]);
            slots.Add(new PartSlot(i, own.GetValueOrDefault(id, None), other.GetValueOrDefault(id, None)));
        }

        for (var i = 0; i < ours.Count; i++)
        {
            var id = type.IdOf(ours[i]);
            if (!old.ContainsKey(id)) slots.Add(new PartSlot(None, i, other.GetValueOrDefault(id, None)));
        }

        for (var i = 0; i < theirs.Count; i++)
        {
            var id = type.IdOf(theirs[i]);
            if (!old.ContainsKey(id) && !own.ContainsKey(id)) slots.Add(new PartSlot(None, None, i));
        }

        return slots;
    }

    private Dictionary<string, int> IndexesOf(IReadOnlyList<TRecord> records, string set)
    {
        var indexes = new Dictionary<string, int>(records.Count, StringComparer.Ordinal);
        for (var i = 0; i < records.Count; i++)
        {
            if (!indexes.TryAdd(type.IdOf(records[i]), i))
                throw new ArgumentException($"Two {type.List} of the set have the id \"{type.IdOf(records[i])}\".", set);
        }

        return indexes;
    }

    private static TRecord? At(IReadOnlyList<TRecord> records, int index) => index < 0 ? null : records[index];
}
