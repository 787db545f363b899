namespace FactTracker.Storage;

/// <summary>What a batch survives from the moment that it counts.</summary>
/// <remarks><c>default</c> is <see cref="Full"/>. The end of the process is survived in all cases, and no batch counts by half in the first
/// two.</remarks>
public enum SqliteDurability
{
    /// <summary>A loss of power: the batch is on the disk before it counts (<c>synchronous = FULL</c>).</summary>
    Full,

    /// <summary>A loss of power may take the last batches, whole ones (<c>synchronous = NORMAL</c>).</summary>
    Normal,

    /// <summary>A loss of power may damage the database (<c>synchronous = OFF</c>): for a store that can be made anew.</summary>
    Off,
}
