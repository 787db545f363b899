namespace FactTracker.Storage;

/// <summary>The order of the claims in an answer.</summary>
/// <remarks><c>default</c> is <see cref="Stored"/>.</remarks>
public enum StoreOrder
{
    /// <summary>The order in which their ids were first added.</summary>
    Stored,

    /// <summary>
    /// Those about the latest time first, by the last day that the claim may be about; claims whose end is open or not known before all
    /// others, claims without a time after them. Claims about the same day are in the order in which their ids were first added.
    /// </summary>
    Newest,
}
