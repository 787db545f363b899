namespace FactTracker.History;

/// <summary>What an entry did to a record.</summary>
public enum LoggedEffect
{
    /// <summary>The record was not there before.</summary>
    Added,

    /// <summary>It has other content than before.</summary>
    Changed,

    /// <summary>It is as it was before: the entry only refers to it, as a merger to the record that is kept.</summary>
    Kept,

    /// <summary>It is gone; the entry is its tombstone.</summary>
    Removed,
}
