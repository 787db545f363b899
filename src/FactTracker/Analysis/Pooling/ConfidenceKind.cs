namespace FactTracker.Analysis;

/// <summary>
/// What the terms of a scale speak of. Numbers of different kinds are not pooled, and one kind is not converted to another.
/// </summary>
public enum ConfidenceKind
{
    /// <summary>How likely it is that a statement is true: ICD 203, the IPCC, Kent, PHIA, and the likelihood words of STIX.</summary>
    Likelihood,

    /// <summary>How good the basis of a judgement is, whatever it says: "low", "medium" and "high confidence".</summary>
    AnalyticConfidence,

    /// <summary>How credible one piece of information is as reported: the Admiralty grades 1 to 6.</summary>
    Credibility,
}
