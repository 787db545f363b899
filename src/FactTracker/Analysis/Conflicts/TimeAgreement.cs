namespace FactTracker.Analysis;

/// <summary>How the times of two claims relate, from the least to the most they have in common.</summary>
internal enum TimeAgreement
{
    /// <summary>They share nothing.</summary>
    Apart,

    /// <summary>They may overlap, or one of them is not known.</summary>
    Perhaps,

    /// <summary>They overlap with certainty, and may differ.</summary>
    Shared,

    /// <summary>They are the same.</summary>
    Same,
}
