namespace FactTracker.History;

/// <summary>What an entry of a ledger records.</summary>
/// <remarks>The kind says why a record changed; what the record is from then on stands in the entry, whole.</remarks>
public enum EntryKind
{
    /// <summary>A record was added.</summary>
    Assert,

    /// <summary>A record or the header of the set was changed.</summary>
    Revise,

    /// <summary>A claim got other citations.</summary>
    Cite,

    /// <summary>A claim got other reviews.</summary>
    Review,

    /// <summary>A claim is disputed.</summary>
    Dispute,

    /// <summary>A claim is refuted.</summary>
    Refute,

    /// <summary>A claim or source was taken back: it is marked as retracted, or removed and remembered as a tombstone.</summary>
    Retract,

    /// <summary>A claim is replaced by a newer one.</summary>
    Supersede,

    /// <summary>A claim was checked again and is still so.</summary>
    Confirm,

    /// <summary>Records that are the same became one.</summary>
    Merge,

    /// <summary>A record that was two became several.</summary>
    Split,

    /// <summary>Somebody judged whether two records are the same.</summary>
    Judge,

    /// <summary>Everything before was signed off, so that it can be packed away.</summary>
    Checkpoint,
}
