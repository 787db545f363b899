namespace FactTracker.History;

/// <summary>Puts what a merge did and could not do into words.</summary>
internal static class MergeWords
{
    public static string Of(MergeLine line)
    {
        var side = line.Side switch { MergeSide.Ours => "ours", MergeSide.Theirs => "theirs", _ => "both" };
        var record = line.Id ?? "the set";
        var what = line.Member is { } member ? $"{member} of {record}" : record;
        return line.Action switch
        {
            MergeAction.Added => $"{side} added {what}",
            MergeAction.Removed => $"{side} removed {what}",
            MergeAction.Changed => $"{side} changed {what}",
            MergeAction.Renamed => $"{side} renamed {record} to {line.Member}",
            MergeAction.Reordered when line.Side == MergeSide.Both => $"both reordered {what}; the order of ours is kept",
            MergeAction.Reordered => $"{side} reordered {what}",
            MergeAction.LeftOut => $"{what} of {side} is left out; that of ours is kept",
            MergeAction.LaterTaken => $"both set {what}; the later is kept",
            _ => $"{record} of ours and {line.Member} of theirs assert the same",
        };
    }

    /// <summary>Returns a conflict as a sentence with the values.</summary>
    public static string Of(MergeConflict conflict)
    {
        var place = conflict.Id ?? "the set";
        if (conflict.Member is { } member) place += $" {member}";
        var (old, own, other) = (ValueOf(conflict.Base), ValueOf(conflict.Ours), ValueOf(conflict.Theirs));
        return $"{place}: {Reason(conflict)} base {old}, ours {own}, theirs {other}";
    }

    private static string Reason(MergeConflict conflict)
    {
        if (conflict.Type == MergeConflictType.DeletedAgainstEdited)
            return conflict.Ours is null ? "ours removed it, theirs changed it;" : "ours changed it, theirs removed it;";
        if (conflict.Type == MergeConflictType.StatusAgainstEdit) return "one side changed the status, the other what is asserted;";
        if (conflict.Type == MergeConflictType.RetractAgainstEdit) return "one side retracted it, the other changed what is asserted;";
        if (conflict.Type == MergeConflictType.IdClash) return "two different records have this id;";
        return conflict.Type == MergeConflictType.BothAdded ? "both sides added it differently;" : "both sides changed it;";
    }

    private static string ValueOf(RawJson? value)
    {
        const int Longest = 120; // A record as a whole would fill the screen.
        var text = value?.ToString() ?? "none";
        return text.Length <= Longest ? text : $"{text[..Longest]}…";
    }
}
