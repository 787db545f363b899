namespace FactTracker.Storage;

/// <summary>The sources that must be known to answer a query.</summary>
internal enum NeededSources
{
    /// <summary>None: claims are asked only about themselves.</summary>
    None,

    /// <summary>Those that the claims cite.</summary>
    Cited,

    /// <summary>All of the store, whose dependences lead to origins.</summary>
    All,
}
