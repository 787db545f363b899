namespace FactTracker.History;

/// <summary>Merges the lists of one type of parts.</summary>
internal interface IPartList
{
    /// <summary>Whether the list is an object in native JSON, whose members are the parts.</summary>
    bool IsNamed { get; }

    /// <summary>Returns the names of the parts of a list in addresses.</summary>
    /// <param name="list">The list, or null.</param>
    string[] NamesOf(object? list);

    /// <summary>Merges three lists that all differ.</summary>
    /// <param name="before">The list before the changes, or null.</param>
    /// <param name="ours">Our list, or null.</param>
    /// <param name="theirs">Their list, or null.</param>
    /// <param name="member">The name of the member.</param>
    /// <param name="type">The type of conflicts in the member.</param>
    /// <param name="place">Collects conflicts and lines.</param>
    /// <param name="merged">The merged list.</param>
    /// <returns>Whether the lists can be merged part by part; if not, the member as a whole is in conflict.</returns>
    bool TryMerge(
        object? before, object? ours, object? theirs, string member, MergeConflictType type, IMergePlace place, out object? merged);
}
