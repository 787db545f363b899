namespace FactTracker.History;

/// <summary>Finds claims of which one side changed the status and the other what is asserted.</summary>
/// <remarks>The status was decided about another assertion.</remarks>
internal static class StatusConflicts
{
    /// <summary>
    /// Adds a conflict in the status, and in its reason, where there is one. The two claims are returned with our status, so that the
    /// members are merged as if nobody had changed it.
    /// </summary>
    public static (Claim Before, Claim Theirs) Prepare(Claim before, Claim ours, Claim theirs, MergedRecord place)
    {
        var isOurs = ours.Status != before.Status;
        if (isOurs == (theirs.Status != before.Status)) return (before, theirs);
        var (judged, edited) = isOurs ? (ours, theirs) : (theirs, ours);
        var same = ClaimComparers.SameAssertion;
        if (same.Equals(before, edited) || same.Equals(judged, edited)) return (before, theirs);
        var type = judged.Status == ClaimStatus.Retracted ? MergeConflictType.RetractAgainstEdit : MergeConflictType.StatusAgainstEdit;
        place.Conflict(type, "status");
        if (ours.StatusReason != theirs.StatusReason) place.Conflict(type, "statusReason");
        return (WithOurs(before), WithOurs(theirs));

        Claim WithOurs(Claim claim) => claim with { Status = ours.Status, StatusReason = ours.StatusReason };
    }
}
