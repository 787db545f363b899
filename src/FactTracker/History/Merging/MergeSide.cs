namespace FactTracker.History;

/// <summary>One of the two sides of a merge.</summary>
/// <example><code>set.MergeWith(set, ClaimSet.Empty).Lines.Where(line => line.Side == MergeSide.Theirs)</code></example>
public enum MergeSide
{
    /// <summary>The side that is merged into: in git, the branch that is checked out.</summary>
    Ours,

    /// <summary>The side that is merged.</summary>
    Theirs,

    /// <summary>Both sides, which did the same or of which a later date was taken.</summary>
    Both,
}
