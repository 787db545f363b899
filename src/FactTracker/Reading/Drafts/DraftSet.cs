using System.Globalization;

namespace FactTracker.Reading;

/// <summary>Makes a claim set of drafts: each cites the text it was read from, and has its reasons as notes.</summary>
internal static class DraftSet
{
    private const string SourceId = "text";
    private const string Untitled = "[Text without a title]";

    public static ClaimSet Of(IReadOnlyList<DraftClaim> drafts, string? title, Edtf? published, string language) => new()
    {
        Language = new LanguageTag(language),
        Description = "Drafted from a text by its grammar alone; each claim's notes tell why it is as it is.",
        Sources = SourceList.Create([new Source(SourceId) { Title = title ?? Untitled, Published = published is { } date ? new DateValue(date) : null }]),
        Claims = ClaimList.Create([.. drafts.Select(Cited)]),
    };

    private static Claim Cited(DraftClaim draft) => draft.Claim with
    {
        Citations = draft.Claim.Citations.IsEmpty ? [SourceId] : draft.Claim.Citations,
        Notes = string.Join("\n", draft.Reasons.Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Field}: {reason.Reason}."))),
    };
}
