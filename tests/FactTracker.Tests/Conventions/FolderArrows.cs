namespace FactTracker.Tests.Conventions;

/// <summary>Finds which folder's code uses which other folder's.</summary>
internal static class FolderArrows
{
    /// <summary>Every arrow between two folders once, with the first witness of it.</summary>
    public static IReadOnlyList<FolderArrow> Of(IEnumerable<FileArrow> files) =>
    [
        .. files.Select(arrow => new FolderArrow(FileArrow.FolderOf(arrow.From), FileArrow.FolderOf(arrow.To), arrow.Witness))
            .Where(arrow => arrow.From != arrow.To)
            .DistinctBy(arrow => (arrow.From, arrow.To))
            .OrderBy(arrow => arrow.From, StringComparer.Ordinal)
            .ThenBy(arrow => arrow.To, StringComparer.Ordinal),
    ];

    /// <summary>Every arrow between two folders of some code once.</summary>
    public static IReadOnlyList<FolderArrow> Find(CodeBase code) => Of(FileArrows.Find(code));
}
