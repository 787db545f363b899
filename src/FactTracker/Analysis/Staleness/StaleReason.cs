namespace FactTracker.Analysis;

/// <summary>Why a claim is stale.</summary>
/// <remarks>In JSON a reason is written in camel case: <c>checkOverdue</c>.</remarks>
public enum StaleReason
{
    /// <summary>Its member <c>expires</c> has passed.</summary>
    Expired,

    /// <summary>It should have been checked again by now.</summary>
    CheckOverdue,

    /// <summary>It is older than the policy allows.</summary>
    MaxAge,

    /// <summary>The policy limits its age, but it has no date from which the age could be counted.</summary>
    AgeNotKnown,

    /// <summary>Another claim supersedes or corrects it, or states a later value of a property that has one current value.</summary>
    NewerClaim,

    /// <summary>A source that supports it has a newer edition.</summary>
    NewerEdition,

    /// <summary>A source that supports it was corrected.</summary>
    SourceCorrected,

    /// <summary>A source that supports it was withdrawn.</summary>
    SourceWithdrawn,

    /// <summary>A source that supports it was retracted.</summary>
    SourceRetracted,

    /// <summary>A source that supports it no longer has the content that was cited.</summary>
    EvidenceChanged,
}
