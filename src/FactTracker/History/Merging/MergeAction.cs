namespace FactTracker.History;

/// <summary>What a side of a merge did, and the merged set has.</summary>
/// <example><code>set.JoinWith(ClaimSet.Empty).Lines.Count(line => line.Action == MergeAction.Added)</code></example>
public enum MergeAction
{
    /// <summary>It added a record, or a part of a list.</summary>
    Added,

    /// <summary>It removed a record, or a part of a list.</summary>
    Removed,

    /// <summary>It changed a member.</summary>
    Changed,

    /// <summary>It gave a record another id.</summary>
    Renamed,

    /// <summary>It put the records, or the parts of a list, into another order.</summary>
    Reordered,

    /// <summary>What it says of the set was left out when sets were joined, as the first one says something else.</summary>
    LeftOut,

    /// <summary>Both set a time, and the later one was taken.</summary>
    LaterTaken,

    /// <summary>It added a claim that asserts what a claim of the other side asserts under another id.</summary>
    AssertedTwice,
}
