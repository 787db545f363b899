namespace FactTracker.Storage;

/// <summary>A date of a claim that stores index.</summary>
/// <remarks>The numbers are written in databases and never change.</remarks>
public enum StoreDate
{
    /// <summary>The time that the claim is about.</summary>
    When = 0,

    /// <summary>The day on which the claim says that it was recorded, in UTC. It is content, not the recorded time of the store.</summary>
    Recorded = 1,
}
