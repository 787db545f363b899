namespace FactTracker.Verification;

/// <summary>What a claim can be used for.</summary>
internal enum Footing
{
    /// <summary>It stands.</summary>
    Sound,

    /// <summary>It stood once: it was superseded or retracted, or its source was.</summary>
    Past,

    /// <summary>It stands, and should have been checked or replaced by now.</summary>
    Stale,

    /// <summary>It was found to be wrong.</summary>
    Wrong,

    /// <summary>It is disputed, doubted, or nothing supports it.</summary>
    Doubtful,
}
