namespace FactTracker.Analysis;

/// <summary>Where a confidence that is pooled stands.</summary>
public enum JudgementBasis
{
    /// <summary>In the claim: somebody's confidence that it is true.</summary>
    Claim,

    /// <summary>In the value of a claim that states none itself.</summary>
    Value,

    /// <summary>In a citation: its credibility, as a number by the policy.</summary>
    Citation,
}
