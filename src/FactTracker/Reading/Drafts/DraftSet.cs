using System.Globalization;

namespace FactTracker.Reading;

/// <summary>Creates a claim set from drafts. Each claim cites the text it was parsed from and has the reasons as its notes.</summary>
internal static class DraftSet
{
    private const string SourceId = "text";
    private const string Untitled = "[Text without a title]";

    public static ClaimSet Of(IReadOnlyList<DraftClaim> drafts, string? title, Edtf? published, string language) => new()
    {
        Language = new LanguageTag(language),
        Description = "Drafted from a text by its grammar alone; the notes of each claim give the reasons.",
        Sources = SourceList.Create(
            [new Source(SourceId) { Title = title ?? Untitled, Published = published is { } date ? new DateValue(date) : null }]),
        Claims = ClaimList.Create([.. drafts.Select(Cited)]),
    };

    private static Claim Cited(DraftClaim draft) => draft.Claim with
    {
        Citations = draft.Claim.Citations.IsEmpty ? [SourceId] : draft.Claim.Citations,
        Notes = string.Join(
            "\n", draft.Reasons.Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Field}: {reason.Reason}."))),
    };
}
