namespace FactTracker.History;

/// <summary>A claim that was added, removed, changed or renamed.</summary>
/// <remarks>At least one of the two claims is there. Immutable; equal by content.</remarks>
/// <example><code>
/// var changes = set.DifferenceFrom(other).Changes.OfType&lt;ClaimChange>();
/// var disputed = changes.Where(change => change.After?.Status == ClaimStatus.Disputed);
/// </code></example>
public sealed record ClaimChange : RecordChange
{
    internal ClaimChange(Claim? before, Claim? after) => (Before, After, Compared) = (before, after, before);

    /// <summary>The claim in the earlier set, or null when it was added.</summary>
    public Claim? Before { get; }

    /// <summary>The claim in the later set, or null when it was removed.</summary>
    public Claim? After { get; }

    /// <summary>How a renamed claim was recognized, in a few words, or null.</summary>
    public string? Reason { get; internal init; }

    /// <summary>The earlier claim as it is compared: it refers to renamed records by their later ids.</summary>
    internal Claim? Compared { get; init; }

    /// <inheritdoc/>
    public override ChangeKind Kind => (Before, After) switch
    {
        (null, _) => ChangeKind.Added,
        (_, null) => ChangeKind.Removed,
        var (before, after) => before.Id == after.Id ? ChangeKind.Changed : ChangeKind.Renamed,
    };

    /// <inheritdoc/>
    public override string Id => (After ?? Before)!.Id.Text;

    /// <inheritdoc/>
    public override ValueList<MemberChange> Members => RecordComparisons.Claims.Changes(Compared, After);
}
