namespace FactTracker.History;

/// <summary>A change of one record between two sets: a <see cref="ClaimChange"/>, a <see cref="SourceChange"/> or a
/// <see cref="HeaderChange"/>.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <example><code>
/// var difference = set.DifferenceFrom(other);
/// foreach (var change in difference.Changes) Console.WriteLine($"{change.Kind} {change.Id}: {difference.ToWords(change)}");
/// </code></example>
public abstract record RecordChange
{
    private protected RecordChange()
    {
    }

    /// <summary>What happened to the record.</summary>
    public abstract ChangeKind Kind { get; }

    /// <summary>The id of the record in the later set, or in the earlier one when it was removed. For the set itself, its id or
    /// null.</summary>
    public abstract string? Id { get; }

    /// <summary>The members that changed, in the order of the native format. A renamed record has its former id among them. All members
    /// of an added or removed record, except its id.</summary>
    /// <remarks>They are computed at each call. Where records are renamed, the earlier value refers to them by their later ids.</remarks>
    public abstract ValueList<MemberChange> Members { get; }
}
