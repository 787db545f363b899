namespace FactTracker.Analysis;

/// <summary>What a claim states about its time.</summary>
internal enum TimeState
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>That it has one which is not known.</summary>
    Unknown,

    /// <summary>A date.</summary>
    Dated,
}
