namespace FactTracker.Analysis;

/// <summary>Why a confidence does not count in a pool.</summary>
public enum LeftOutReason
{
    /// <summary>It is in words alone, on a scale that is not known, or a term without probabilities.</summary>
    NoNumber,

    /// <summary>Its claim is refuted, superseded, retracted or deprecated.</summary>
    ClaimDoesNotStand,

    /// <summary>The source, or each origin that it leads to, is withdrawn or retracted.</summary>
    SourceWithdrawn,

    /// <summary>The credibility is 6: there is no basis for a judgement.</summary>
    CredibilityCannotBeJudged,

    /// <summary>The reliability of the source is F: there is no basis for a judgement.</summary>
    ReliabilityCannotBeJudged,

    /// <summary>The policy weighs by reliability, and no source of the claim is rated.</summary>
    ReliabilityNotRated,

    /// <summary>All sources that could carry the confidence of the claim are left out.</summary>
    SourcesLeftOut,

    /// <summary>The policy takes the grades of the citations in its place.</summary>
    ReplacedByCredibility,
}
