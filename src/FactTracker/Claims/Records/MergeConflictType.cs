namespace FactTracker;

/// <summary>Why the changes of two sides of a merge could not both be made.</summary>
/// <remarks>A word that is not on the list is kept and treated as unknown.</remarks>
/// <example><code>set.MergeConflicts.Where(conflict => conflict.Type == MergeConflictType.Value)</code></example>
public sealed partial class MergeConflictType : Word<MergeConflictType>, IWordList<MergeConflictType>
{
    private MergeConflictType(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>Both sides changed what is claimed (subject, property, value, place, a qualifier) to different content.</summary>
    public static MergeConflictType Value { get; } = new("value");

    /// <summary>Both sides changed a date to different dates.</summary>
    public static MergeConflictType Time { get; } = new("time");

    /// <summary>Both sides changed a confidence or a likelihood, or a grade of a source, differently.</summary>
    public static MergeConflictType Confidence { get; } = new("confidence");

    /// <summary>One side changed the status of a claim, the other what the claim asserts.</summary>
    public static MergeConflictType StatusAgainstEdit { get; } = new("statusAgainstEdit");

    /// <summary>One side retracted a claim, the other changed what it asserts.</summary>
    public static MergeConflictType RetractAgainstEdit { get; } = new("retractAgainstEdit");

    /// <summary>One side removed what the other side changed.</summary>
    public static MergeConflictType DeletedAgainstEdited { get; } = new("deletedAgainstEdited");

    /// <summary>The sides use one id for two different records.</summary>
    public static MergeConflictType IdClash { get; } = new("idClash");

    /// <summary>Both sides added the same record or part with different content.</summary>
    public static MergeConflictType BothAdded { get; } = new("bothAdded");

    /// <summary>Both sides changed some other member to different content.</summary>
    public static MergeConflictType Member { get; } = new("member");

    /// <inheritdoc/>
    public static IReadOnlyList<MergeConflictType> Known { get; } =
        [Value, Time, Confidence, StatusAgainstEdit, RetractAgainstEdit, DeletedAgainstEdited, IdClash, BothAdded, Member];

    static MergeConflictType IWordList<MergeConflictType>.Unlisted(string name) => new(name, isKnown: false);
}
