namespace FactTracker.History;

/// <summary>What happened to a record between two sets.</summary>
/// <example><code>var added = set.DifferenceFrom(other).Changes.Where(change => change.Kind == ChangeKind.Added);</code></example>
public enum ChangeKind
{
    /// <summary>Only the later set has it.</summary>
    Added,

    /// <summary>Only the earlier set has it.</summary>
    Removed,

    /// <summary>Both have it, with other members.</summary>
    Changed,

    /// <summary>Both have it, under different ids. Other members may have changed, too.</summary>
    Renamed,
}
