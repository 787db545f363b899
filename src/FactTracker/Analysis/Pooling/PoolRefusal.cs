namespace FactTracker.Analysis;

/// <summary>Why a pool has no result.</summary>
public enum PoolRefusal
{
    /// <summary>Nothing that counts has a number.</summary>
    NoNumber,

    /// <summary>Likelihood, analytic confidence and credibility are different things, and more than one of them was stated.</summary>
    MixedKinds,

    /// <summary>The evidence contradicts itself completely, so nothing follows from it by Dempster's rule.</summary>
    CompleteConflict,
}
