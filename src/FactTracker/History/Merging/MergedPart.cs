namespace FactTracker.History;

/// <summary>A part of a list while it is merged: its members are named behind the part.</summary>
/// <param name="record">Where the list is.</param>
/// <param name="member">The list.</param>
/// <param name="part">The part.</param>
internal sealed class MergedPart(IMergePlace record, string member, PartPlace part) : IMergePlace
{
    public void Conflict(MergeConflictType type, string inner, PartPlace? innerPart = null) =>
        record.Conflict(type, member, part with { Inner = inner });

    public void Line(MergeSide side, MergeAction action, string inner, PartPlace? innerPart = null) =>
        record.Line(side, action, member, part with { Inner = PartAddress.Address(inner, innerPart) });
}
