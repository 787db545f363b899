namespace FactTracker.History;

/// <summary>Decides by what changed in a record which kind of entry records the change.</summary>
internal static class EntryKinds
{
    // Members that change along with others, whatever the reason.
    private static readonly string[] Bookkeeping = ["modified", "checked"];

    public static EntryKind Of(Claim before, Claim after)
    {
        if (after.Status != before.Status && OfStatus(after.Status) is { } standing) return standing;
        var changed = ChangedMembers.Of(ClaimMembers.All, before, after).ToList();
        var isChecked = changed.Contains("checked") && after.Checked is { } last && !(last < before.Checked);
        return changed.Except(Bookkeeping).ToList() switch
        {
            ["citations"] => EntryKind.Cite,
            ["reviews"] => EntryKind.Review,
            [] when isChecked => EntryKind.Confirm,
            _ => EntryKind.Revise,
        };
    }

    public static EntryKind Of(Source before, Source after) =>
        after.Status != before.Status && IsTakenBack(after) ? EntryKind.Retract : EntryKind.Revise;

    private static bool IsTakenBack(Source source) => source.Status == SourceStatus.Retracted || source.Status == SourceStatus.Withdrawn;

    private static EntryKind? OfStatus(ClaimStatus status)
    {
        if (status == ClaimStatus.Disputed) return EntryKind.Dispute;
        if (status == ClaimStatus.Refuted) return EntryKind.Refute;
        if (status == ClaimStatus.Retracted) return EntryKind.Retract;
        return status == ClaimStatus.Superseded ? EntryKind.Supersede : null;
    }
}
