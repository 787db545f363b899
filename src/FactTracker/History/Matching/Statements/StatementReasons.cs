using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>Puts into words how two statements relate.</summary>
internal static class StatementReasons
{
    /// <summary>Returns the reasons why a claim was found.</summary>
    public static ValueList<string> Of(StatementMatch match, Claim found)
    {
        if (match.Relation == StatementRelation.SameAssertion) return ["the same assertion"];
        var reasons = new List<string> { "the same subject and property", match.Time };
        if (match.Relation == StatementRelation.SameValue) reasons.Add("the same value");
        else if (match.Relation == StatementRelation.LikeValue) reasons.Add($"a value that fits: {ConflictReasons.WordsOf(found)}");
        else if (match.Relation == StatementRelation.OtherValue) reasons.Add($"another value: {ConflictReasons.WordsOf(found)}");
        if (match.IsOtherClaimant) reasons.Add("another claimant");
        if (match.IsOtherManner) reasons.Add("another modality, likelihood or condition");
        return [.. reasons];
    }
}
