namespace FactTracker.History;

/// <summary>What became of a quote in the source that it was taken from.</summary>
/// <remarks>In JSON a state is written in camel case: <c>noCopy</c>. The order is from the best to the worst that is known.</remarks>
public enum EvidenceState
{
    /// <summary>The words stand where they were pinned, or in the source at all when they were not pinned.</summary>
    Found,

    /// <summary>The same words stand elsewhere than they were pinned.</summary>
    Moved,

    /// <summary>There is no copy of the source in which they could be looked for.</summary>
    NoCopy,

    /// <summary>Other words stand in their place.</summary>
    Changed,

    /// <summary>They are no longer in the source.</summary>
    Gone,
}
