namespace FactTracker.Analysis;

/// <summary>Whether two claims rest on different origins.</summary>
public enum OriginIndependence
{
    /// <summary>In every case that is consistent with what the sources say, an origin of one is an origin of the other.</summary>
    NotIndependent,

    /// <summary>The sources do not say enough: the claims may have an origin in common or not.</summary>
    PossiblyIndependent,

    /// <summary>Both claims have origins, all of them state that they rest on their own knowledge, and none is an origin of both.</summary>
    Independent,
}
