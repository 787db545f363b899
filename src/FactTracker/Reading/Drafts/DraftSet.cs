namespace FactTracker.Reading;

/// <summary>Creates a claim set from drafts. Each claim cites the text it was parsed from and has the reasons as its notes.</summary>
internal static class DraftSet
{
    // Each claim needs the same, so the set states it once.
    private const string Description =
        "Drafted from a text by its grammar alone; the notes of each claim give the reasons. The text of a claim is its sentence, in " +
        "which its value stands. Without a reason, a time stands with the value, a claimant is named as the speaker, and the verb of " +
        "speaking makes the claim reported; any other member was left empty, because grammar alone cannot determine it.";

    private const string Untitled = "[Text without a title]";

    public static ClaimSet Of(IEnumerable<DraftClaim> drafts, string? title, Edtf? published, LanguageTag? language, int surveysBefore)
    {
        var surveys = new SurveySources(surveysBefore);
        var claims = ClaimList.Create(drafts is DraftList list ? list.Cited(surveys) : [.. drafts.Select(draft => Cited(draft, surveys))]);
        var text = new Source(DraftOrigin.Text)
        {
            Title = title ?? Untitled,
            Published = published is { } date ? new DateValue(date) : null,
            BasedOn = surveys.Links,
        };
        return new ClaimSet
        {
            Language = language,
            Description = Description,
            Sources = SourceList.Create([text, .. surveys.Sources]),
            Claims = claims,
        };
    }

    private static Claim Cited(DraftClaim draft, SurveySources surveys) => draft.Claim with
    {
        Citations = !draft.Claim.Citations.IsEmpty ? draft.Claim.Citations
            : [draft.Origin?.Cite(surveys) ?? new Citation(DraftOrigin.Text)],
        Notes = DraftNotes.Of(draft.Reasons, draft.Usual),
    };
}
