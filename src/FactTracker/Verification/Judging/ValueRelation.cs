namespace FactTracker.Verification;

/// <summary>How the value of a statement relates to that of a claim.</summary>
internal enum ValueRelation
{
    /// <summary>What the statement says follows from the claim.</summary>
    Fits,

    /// <summary>Both cannot be right.</summary>
    Excludes,

    /// <summary>Neither follows, or they cannot be compared.</summary>
    Unclear,
}
