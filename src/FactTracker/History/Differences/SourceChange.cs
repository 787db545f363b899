namespace FactTracker.History;

/// <summary>A source that was added, removed, changed or renamed.</summary>
/// <remarks>At least one of the two sources is there. Immutable; equal by content.</remarks>
/// <example><code>
/// var changes = set.DifferenceFrom(other).Changes.OfType&lt;SourceChange>();
/// var withdrawn = changes.Where(change => change.After?.Status == SourceStatus.Withdrawn);
/// </code></example>
public sealed record SourceChange : RecordChange
{
    internal SourceChange(Source? before, Source? after) => (Before, After, Compared) = (before, after, before);

    /// <summary>The source in the earlier set, or null when it was added.</summary>
    public Source? Before { get; }

    /// <summary>The source in the later set, or null when it was removed.</summary>
    public Source? After { get; }

    /// <summary>How a renamed source was recognized, in a few words, or null.</summary>
    public string? Reason { get; internal init; }

    /// <summary>The earlier source as it is compared: it refers to renamed records by their later ids.</summary>
    internal Source? Compared { get; init; }

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
    public override ValueList<MemberChange> Members => RecordComparisons.Sources.Changes(Compared, After);
}
