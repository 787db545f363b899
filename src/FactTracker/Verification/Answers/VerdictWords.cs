namespace FactTracker.Verification;

/// <summary>The words for verdicts and bearings in JSON and in text.</summary>
internal static class VerdictWords
{
    public static string Of(StatementVerdict verdict) => verdict switch
    {
        StatementVerdict.Supported => "supported",
        StatementVerdict.Contradicted => "contradicted",
        StatementVerdict.Outdated => "outdated",
        _ => "unknown",
    };

    public static string Of(ClaimBearing bearing) => bearing switch
    {
        ClaimBearing.Supports => "supports",
        ClaimBearing.Contradicts => "contradicts",
        ClaimBearing.Outdated => "outdated",
        ClaimBearing.Later => "later",
        _ => "related",
    };
}
