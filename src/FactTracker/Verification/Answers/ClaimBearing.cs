namespace FactTracker.Verification;

/// <summary>How a claim bears on a statement of a text.</summary>
/// <remarks>In JSON it is written in lower case.</remarks>
public enum ClaimBearing
{
    /// <summary>It says the same.</summary>
    Supports,

    /// <summary>It says something else about the same thing.</summary>
    Contradicts,

    /// <summary>It says the same, but no longer stands, or not for the present.</summary>
    Outdated,

    /// <summary>It states a later value.</summary>
    Later,

    /// <summary>It is about the same or nearly the same thing, and neither supports nor contradicts the statement.</summary>
    Related,
}
