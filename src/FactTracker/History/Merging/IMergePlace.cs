namespace FactTracker.History;

/// <summary>The record or part whose members are being merged. It collects conflicts, and lines of the report.</summary>
internal interface IMergePlace
{
    /// <summary>Adds a conflict in a member, or in a part of the list that the member is.</summary>
    void Conflict(MergeConflictType type, string member, PartPlace? part = null);

    /// <summary>Adds a line to the report.</summary>
    void Line(MergeSide side, MergeAction action, string member, PartPlace? part = null);
}
