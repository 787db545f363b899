namespace FactTracker.History;

/// <summary>A change of what is said of the set as a whole: its title, its description, its dates.</summary>
/// <remarks>Both sets are without records. Immutable; equal by content.</remarks>
/// <example><code>
/// var changes = set.DifferenceFrom(other).Changes.OfType&lt;HeaderChange>();
/// var isRetitled = changes.Any(change => change.Before.Title != change.After.Title);
/// </code></example>
public sealed record HeaderChange : RecordChange
{
    internal HeaderChange(ClaimSet before, ClaimSet after) => (Before, After) = (before, after);

    /// <summary>The earlier set, without records.</summary>
    public ClaimSet Before { get; }

    /// <summary>The later set, without records.</summary>
    public ClaimSet After { get; }

    /// <inheritdoc/>
    public override ChangeKind Kind => ChangeKind.Changed;

    /// <inheritdoc/>
    public override string? Id => After.Id;

    /// <inheritdoc/>
    public override ValueList<MemberChange> Members => RecordComparisons.Headers.Changes(Before, After);
}
