namespace FactTracker.Verification;

/// <summary>How the time of a statement relates to that of a claim.</summary>
internal enum TimeRelation
{
    /// <summary>They are about the same time, or neither depends on one.</summary>
    Same,

    /// <summary>The statement names no time, and the claim has one.</summary>
    Undated,

    /// <summary>They are about different times.</summary>
    Other,

    /// <summary>It is not clear whether they are about the same time.</summary>
    Unclear,
}
