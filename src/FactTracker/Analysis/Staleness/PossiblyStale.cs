namespace FactTracker.Analysis;

/// <summary>What becomes of claims that are possibly stale: by the earliest day that an imprecise date may mean, but not by the
/// latest.</summary>
public enum PossiblyStale
{
    /// <summary>They are listed, apart from those that are certainly stale.</summary>
    Listed,

    /// <summary>They are left out.</summary>
    LeftOut,

    /// <summary>They count as stale.</summary>
    Counted,
}
