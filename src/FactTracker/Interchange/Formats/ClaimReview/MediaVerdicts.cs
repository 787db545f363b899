namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Tells the codes for what was done to media from the verdicts on claims.</summary>
internal static class MediaVerdicts
{
    // As schema.org spells its enumeration, and no verdict of ours.
    public static bool Include(Verdict verdict) => verdict.IsKnown && char.IsAsciiLetterUpper(verdict.Name[0]);
}
