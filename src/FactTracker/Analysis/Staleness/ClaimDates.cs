namespace FactTracker.Analysis;

/// <summary>The dates from which the age of a claim is counted.</summary>
internal sealed class ClaimDates(SourceList sources)
{
    /// <summary>Returns the date of a claim, or null when it has none.</summary>
    public DayRange? Of(Claim claim, AgeDate date) => date switch
    {
        AgeDate.About => About(claim),
        AgeDate.Published => Latest(claim, Published),
        AgeDate.Accessed => Latest(claim, Accessed),
        AgeDate.Checked => Checked(claim),
        _ => About(claim) ?? Latest(claim, Published) ?? Checked(claim),
    };

    /// <summary>Returns when a claim was last checked, or else recorded.</summary>
    public static DayRange? Checked(Claim claim) => (claim.Checked ?? claim.Recorded) is { } time ? DayRange.Of(time) : null;

    private static DayRange? About(Claim claim) => claim.When?.AsDate is { } when ? DayRange.EndOf(when) : null;

    private DayRange? Published(Citation citation) => DateOf(SourceOf(citation)?.Published);

    private DayRange? Accessed(Citation citation) => DateOf(citation.Accessed) ?? DateOf(SourceOf(citation)?.Accessed);

    private Source? SourceOf(Citation citation) => sources.TryGet(citation.Source, out var source) ? source : null;

    private static DayRange? DateOf(DateStatement? date) => date?.AsDate is { } known ? DayRange.EndOf(known) : null;

    private static DayRange? Latest(Claim claim, Func<Citation, DayRange?> dateOf)
    {
        DayRange? latest = null;
        foreach (var citation in claim.Citations)
        {
            if (citation.Stance != Stance.Supports || dateOf(citation) is not { } date) continue;
            latest = latest?.Later(date) ?? date;
        }

        return latest;
    }
}
