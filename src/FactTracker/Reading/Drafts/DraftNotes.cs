namespace FactTracker.Reading;

/// <summary>The reasons of a draft as the notes of its claim.</summary>
internal static class DraftNotes
{
    /// <summary>Returns the reasons as lines, without the usual ones, which the set states once; null when there are none.</summary>
    /// <param name="reasons">The reasons.</param>
    /// <param name="usual">The usual ones, one bit for each place.</param>
    public static string? Of(IReadOnlyList<FieldReason> reasons, uint usual)
    {
        string? notes = null;
        for (var place = 0; place < reasons.Count; place++)
        {
            if ((usual & (1u << place)) != 0) continue;
            var reason = reasons[place];
            notes = notes is null ? $"{reason.Field}: {reason.Reason}." : $"{notes}\n{reason.Field}: {reason.Reason}.";
        }

        return notes;
    }
}
