namespace FactTracker.Storage;

/// <summary>What a record of a store is.</summary>
/// <remarks><c>default</c> is <see cref="Claim"/>. The numbers are written in databases and never change.</remarks>
public enum StoredKind
{
    /// <summary>A claim.</summary>
    Claim,

    /// <summary>A source.</summary>
    Source,
}
