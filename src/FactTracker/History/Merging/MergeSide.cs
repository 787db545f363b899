namespace FactTracker.History;

/// <summary>One of the two sides of a merge.</summary>
/// <example><code>set.MergeWith(set, ClaimSet.Empty).Lines.Where(line => line.Side == MergeSide.Theirs)</code></example>
public enum MergeSide
{
    /// <summary>The side that is merged into: in git, the branch that is checked out.</summary>
    Ours,

    /// <summary>The side that is merged.</summary>
    Theirs,

    /// <summary>Both sides: each did it, or the later of their two dates was taken.</summary>
    Both,
}
