namespace FactTracker.History;

/// <summary>Notes only whether there is a conflict.</summary>
internal sealed class QuietPlace : IMergePlace
{
    public bool HasConflict { get; private set; }

    public void Conflict(MergeConflictType type, string member, PartPlace? part = null) => HasConflict = true;

    public void Line(MergeSide side, MergeAction action, string member, PartPlace? part = null)
    {
    }
}
