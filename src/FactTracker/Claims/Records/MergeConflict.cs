namespace FactTracker;

/// <summary>A conflict that a merge left in a set: two sides changed the same thing differently, and nobody has chosen yet.</summary>
/// <remarks>
/// <para>The set holds the content of our side. The conflict holds what each side has, in native JSON; a side without the member, or
/// without the record, has null. A check reports every conflict as an error (FT0804) until it is resolved.</para>
/// <para>Immutable and thread-safe. Equal by content.</para>
/// </remarks>
/// <param name="Type">Why the two changes could not both be made.</param>
/// <example><code>
/// foreach (var conflict in set.MergeConflicts)
///     Console.WriteLine($"{conflict.Id} {conflict.Member}: {conflict.Ours} or {conflict.Theirs}?");
/// </code></example>
public sealed partial record MergeConflict(MergeConflictType Type)
{
    /// <summary>The id of the record, or null for the set itself.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// The member, as <c>value</c>, or that of a part of a list, as <c>citations[note].credibility</c>; null for a record as a whole.
    /// </summary>
    public string? Member { get; init; }

    /// <summary>What was there before, or null.</summary>
    public RawJson? Base { get; init; }

    /// <summary>What our side has, or null.</summary>
    public RawJson? Ours { get; init; }

    /// <summary>What their side has, or null.</summary>
    public RawJson? Theirs { get; init; }

    /// <summary>The members that the format does not define.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>Returns the id, the member and the type on one line.</summary>
    public override string ToString() => $"{Id ?? "the set"}{(Member is null ? "" : $" {Member}")}: {Type}";
}
