namespace FactTracker.History;

/// <summary>The header of sets that are joined: where they differ, the first one stands, without a conflict.</summary>
/// <param name="log">Collects the lines.</param>
internal sealed class JoinedHeader(MergeLog log) : IMergePlace
{
    public void Conflict(MergeConflictType type, string member, PartPlace? part = null) =>
        Line(MergeSide.Theirs, MergeAction.LeftOut, member, part);

    public void Line(MergeSide side, MergeAction action, string member, PartPlace? part = null) =>
        log.Add(new MergeLine(side, action, null, PartAddress.Address(member, part)));
}
