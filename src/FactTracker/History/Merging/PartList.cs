namespace FactTracker.History;

/// <summary>Merges lists of parts: what one side added, removed or edited is added, removed or edited in the other's list.</summary>
/// <param name="members">The members of a part, or null for parts that are one value.</param>
internal sealed class PartList<TPart>(RecordMembers<TPart>? members = null) : IPartList
    where TPart : class
{
    private readonly MemberMerge<TPart>? _members = members is null ? null : new MemberMerge<TPart>(members);

    /// <summary>Returns a part with what identifies it, and without other members.</summary>
    public Func<TPart, TPart> Blank { get; init; } = part => part;

    public bool IsNamed { get; init; }

    /// <summary>Whether an empty list says something that a list with parts contradicts.</summary>
    public bool IsEmptyStated { get; init; }

    public string[] NamesOf(object? list) => PartAddress.NamesOf(ListOf(list));

    public bool TryMerge(
        object? before, object? ours, object? theirs, string member, MergeConflictType type, IMergePlace place, out object? merged)
    {
        merged = ours;
        if (IsEmptyStated && (IsNothing(ours) || IsNothing(theirs))) return false;
        var (old, own, other) = (ListOf(before), ListOf(ours), ListOf(theirs));
        if (place is MergedPart)
        {
            // No address leads into a list within a part, so such a list is merged only if it can be without a conflict.
            var trial = new QuietPlace();
            var list = Merged(old, own, other, member, type, trial);
            if (trial.HasConflict) return false;
            place.Line(MergeSide.Both, MergeAction.Changed, member);
            merged = list;
            return true;
        }

        merged = Merged(old, own, other, member, type, place);
        return true;
    }

    private static bool IsNothing(object? list) => ListOf(list).IsEmpty;

    private static ValueList<TPart> ListOf(object? list) => list is ValueList<TPart> parts ? parts : default;

    private ValueList<TPart> Merged(
        ValueList<TPart> before, ValueList<TPart> ours, ValueList<TPart> theirs, string member, MergeConflictType type, IMergePlace place)
    {
        var slots = PartMatching.Match(before, ours, theirs);
        var order = MergedOrder.Of(slots);
        // A part is named as it is in the merged list, so it is merged first without a report.
        var names = NamesIn(order, PartsOf(slots, null, new QuietPlace()));
        var parts = PartsOf(slots, names, place);
        if (order.Moved is { } side) place.Line(side, MergeAction.Reordered, member);
        return ListOf(order, parts);

        TPart?[] PartsOf(List<PartSlot> all, string?[]? named, IMergePlace at)
        {
            var merge = new PartMerge(_members, Blank, member, type, at);
            var merged = new TPart?[all.Count];
            for (var i = 0; i < merged.Length; i++)
            {
                var (old, own, other) = all[i];
                var name = named?[i] ?? PartNames.Of((object?)At(ours, own) ?? At(theirs, other) ?? At(before, old)!);
                merged[i] = merge.Merge(At(before, old), At(ours, own), At(theirs, other), new PartPlace(name, old, own, other, IsNamed));
            }

            return merged;
        }
    }

    private static ValueList<TPart> ListOf(MergedOrder order, TPart?[] parts) =>
        ValueList.Create<TPart>([.. order.Slots.Select(slot => parts[slot]).OfType<TPart>()]);

    private static string?[] NamesIn(MergedOrder order, TPart?[] parts)
    {
        var names = new Queue<string>(PartAddress.NamesOf(ListOf(order, parts)));
        var named = new string?[parts.Length];
        foreach (var slot in order.Slots.Where(slot => parts[slot] is not null))
        {
            named[slot] = names.Dequeue();
        }

        return named;
    }

    private static TPart? At(ValueList<TPart> list, int index) => index < 0 ? null : list[index];

    /// <summary>Merges one part after the other.</summary>
    private sealed class PartMerge(
        MemberMerge<TPart>? members, Func<TPart, TPart> blank, string member, MergeConflictType type, IMergePlace place)
    {
        public TPart? Merge(TPart? old, TPart? own, TPart? other, PartPlace part) => (own, other) switch
        {
            (null, null) => null,
            ({ }, { }) when own.Equals(other) => own,
            ({ }, { }) => BothChanged(old, own, other, part),
            (null, { }) => OneSided(old, other, MergeSide.Theirs, MergeSide.Ours, part),
            ({ }, null) => OneSided(old, own, MergeSide.Ours, MergeSide.Theirs, part),
        };

        private TPart? OneSided(TPart? old, TPart present, MergeSide with, MergeSide without, PartPlace part)
        {
            if (old is null) place.Line(with, MergeAction.Added, member, part);
            else if (old.Equals(present)) place.Line(without, MergeAction.Removed, member, part);
            else place.Conflict(MergeConflictType.DeletedAgainstEdited, member, part);
            return old is not null && old.Equals(present) ? null : present;
        }

        private TPart BothChanged(TPart? old, TPart own, TPart other, PartPlace part)
        {
            if (old is not null && old.Equals(other))
            {
                place.Line(MergeSide.Ours, MergeAction.Changed, member, part);
                return own;
            }

            if (old is not null && old.Equals(own))
            {
                place.Line(MergeSide.Theirs, MergeAction.Changed, member, part);
                return other;
            }

            var isAdded = old is null && (type == MergeConflictType.Member || type == MergeConflictType.BothAdded);
            if (members is not null)
                return members.Merge(
                    old ?? blank(own), own, other, new MergedPart(place, member, part), isAdded ? MergeConflictType.BothAdded : null);
            place.Conflict(isAdded ? MergeConflictType.BothAdded : type, member, part);
            return own;
        }
    }
}
