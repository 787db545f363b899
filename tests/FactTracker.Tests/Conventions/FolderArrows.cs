namespace FactTracker.Tests.Conventions;

/// <summary>
/// Finds the dependencies between folders. A dependency is any type that the compiler binds a name or an expression to, no matter whether
/// it is spelled out, inferred, the target of a conversion or called as an extension. Documentation comments do not count: they may refer
/// to higher layers.
/// </summary>
internal static class FolderArrows
{
    /// <summary>Returns every dependency between two folders once, with the first place that causes it.</summary>
    public static IReadOnlyList<FolderArrow> Of(IEnumerable<FileArrow> files) =>
    [
        .. files.Select(arrow => new FolderArrow(FileArrow.FolderOf(arrow.From), FileArrow.FolderOf(arrow.To), arrow.Witness))
            .Where(arrow => arrow.From != arrow.To)
            .DistinctBy(arrow => (arrow.From, arrow.To))
            .OrderBy(arrow => arrow.From, StringComparer.Ordinal)
            .ThenBy(arrow => arrow.To, StringComparer.Ordinal),
    ];

    /// <summary>Returns every dependency between two folders of some code once.</summary>
    public static IReadOnlyList<FolderArrow> Find(CodeBase code) => Of(FileArrows.Find(code));
}
