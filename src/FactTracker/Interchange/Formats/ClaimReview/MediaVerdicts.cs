namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Distinguishes the codes for manipulated media from the verdicts on claims.</summary>
internal static class MediaVerdicts
{
    // The codes are capitalised, as in schema.org's enumeration; FactTracker's verdicts are not.
    public static bool Include(Verdict verdict) => verdict.IsKnown && char.IsAsciiLetterUpper(verdict.Name[0]);
}
