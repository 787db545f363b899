namespace FactTracker.History;

/// <summary>Merges two versions of a record or part, member by member.</summary>
/// <param name="members">The members.</param>
internal sealed class MemberMerge<TRecord>(RecordMembers<TRecord> members)
    where TRecord : class
{
    /// <summary>Returns our version with what their version changed.</summary>
    /// <param name="before">The version before the changes; one without any member if both sides added the record.</param>
    /// <param name="ours">Our version.</param>
    /// <param name="theirs">Their version.</param>
    /// <param name="place">Collects conflicts and lines.</param>
    /// <param name="type">The type of every conflict, or null for that of the member.</param>
    public TRecord Merge(TRecord before, TRecord ours, TRecord theirs, IMergePlace place, MergeConflictType? type = null)
    {
        var merged = ours;
        foreach (var member in members)
        {
            if (member.AreSame(ours, theirs)) continue;
            if (member.AreSame(before, theirs))
            {
                place.Line(MergeSide.Ours, ActionOf(member, before, ours), member.Name);
            }
            else if (member.AreSame(before, ours))
            {
                merged = member.With(merged, member.Get(theirs));
                place.Line(MergeSide.Theirs, ActionOf(member, before, theirs), member.Name);
            }
            else
            {
                merged = member.With(merged, Decided(member, before, ours, theirs, place, type ?? ConflictTypes.Of(member)));
            }
        }

        return members.WithExtensions(merged, MergedExtensions(before, ours, theirs, place, type ?? MergeConflictType.Member));
    }

    private static MergeAction ActionOf(RecordMember<TRecord> member, TRecord before, TRecord after)
    {
        if (!member.IsIn(after)) return MergeAction.Removed;
        return member.IsIn(before) ? MergeAction.Changed : MergeAction.Added;
    }

    // Both sides changed the member, differently.
    private static object? Decided(
        RecordMember<TRecord> member, TRecord before, TRecord ours, TRecord theirs, IMergePlace place, MergeConflictType type)
    {
        var (old, own, other) = (member.Get(before), member.Get(ours), member.Get(theirs));
        if (LaterDate.IsTakenFor(member) && LaterDate.Of(own, other) is { } later)
        {
            place.Line(MergeSide.Both, MergeAction.LaterTaken, member.Name);
            return later;
        }

        if (PartLists.For(member) is { } parts && parts.TryMerge(old, own, other, member.Name, type, place, out var merged)) return merged;
        place.Conflict(type, member.Name);
        return own;
    }

    private Extensions MergedExtensions(TRecord before, TRecord ours, TRecord theirs, IMergePlace place, MergeConflictType type)
    {
        var (old, own, other) = (members.ExtensionsOf(before), members.ExtensionsOf(ours), members.ExtensionsOf(theirs));
        if (own.Equals(other)) return own;
        var merged = own;
        foreach (var name in own.Concat(other).Select(extension => extension.Name).Distinct(StringComparer.Ordinal))
        {
            var (was, one, two) = (old[name], own[name], other[name]);
            if (one == two) continue;
            if (was == two)
            {
                place.Line(MergeSide.Ours, ActionOf(was, one), name);
            }
            else if (was == one)
            {
                merged = two is { } taken ? With(merged, name, taken) : merged.Without(name);
                place.Line(MergeSide.Theirs, ActionOf(was, two), name);
            }
            else
            {
                place.Conflict(type, name);
            }
        }

        return merged;
    }

    // A name that was read may be empty.
    private static Extensions With(Extensions extensions, string name, RawJson value) =>
        name.Length > 0 ? extensions.With(name, value) : new Extensions([.. extensions.Without(name).Members, new Extension(name, value)]);

    private static MergeAction ActionOf(RawJson? before, RawJson? after)
    {
        if (after is null) return MergeAction.Removed;
        return before is null ? MergeAction.Added : MergeAction.Changed;
    }
}
