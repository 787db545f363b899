namespace FactTracker.History;

/// <summary>The scores of matches that are not by words alone.</summary>
internal static class MatchScores
{
    /// <summary>The same assertion, or the same words.</summary>
    public const double Same = 1;

    /// <summary>The most that words in common are worth.</summary>
    public const double MostOfWords = 0.94;

    /// <summary>Returns the score for how two statements relate.</summary>
    public static double Of(StatementRelation relation) => relation switch
    {
        StatementRelation.SameAssertion => Same,
        StatementRelation.SameValue => 0.95,
        StatementRelation.LikeValue => 0.9,
        StatementRelation.OtherValue => 0.8,
        _ => 0.6,
    };
}
