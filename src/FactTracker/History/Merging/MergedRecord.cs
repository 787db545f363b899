namespace FactTracker.History;

/// <summary>A record that both sides have or had, while it is merged.</summary>
/// <param name="id">The id of the record, or null for the set itself.</param>
/// <param name="before">The record before the changes in native JSON, or null.</param>
/// <param name="ours">Our record in native JSON, or null.</param>
/// <param name="theirs">Their record in native JSON, or null.</param>
/// <param name="log">Collects what happens.</param>
internal sealed class MergedRecord(string? id, Func<RawJson>? before, Func<RawJson>? ours, Func<RawJson>? theirs, MergeLog log)
    : IMergePlace
{
    /// <summary>Adds a conflict about the record as a whole.</summary>
    public void Conflict(MergeConflictType type) => log.Add(new MergeConflict(type)
    {
        Id = id, Base = before?.Invoke(), Ours = ours?.Invoke(), Theirs = theirs?.Invoke(),
    });

    public void Conflict(MergeConflictType type, string member, PartPlace? part = null) => log.Add(new MergeConflict(type)
    {
        Id = id,
        Member = PartAddress.Address(member, part),
        Base = NativeParts.Of(before, member, part, part?.Before),
        Ours = NativeParts.Of(ours, member, part, part?.Ours),
        Theirs = NativeParts.Of(theirs, member, part, part?.Theirs),
    });

    /// <summary>Adds a line about the record as a whole.</summary>
    public void Line(MergeSide side, MergeAction action) => log.Add(new MergeLine(side, action, id));

    public void Line(MergeSide side, MergeAction action, string member, PartPlace? part = null) =>
        log.Add(new MergeLine(side, action, id, PartAddress.Address(member, part)));
}
