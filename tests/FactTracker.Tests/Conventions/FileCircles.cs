namespace FactTracker.Tests.Conventions;

/// <summary>Finds files of one folder that use each other in a circle too wide to be read one after the other.</summary>
internal static class FileCircles
{
    /// <summary>How many types may lean on each other: a type, what it is made of and what makes it.</summary>
    public const int MostTypes = 3;

    /// <summary>
    /// Looks at the formats folder by folder; the parts of a partial type count as one. No circle may be wide, and none may go through a
    /// format's own class: readers and writers are given what they need of it, not the format itself.
    /// </summary>
    public static IReadOnlyList<string> Find(IEnumerable<FileArrow> arrows)
    {
        var uses = arrows.Where(arrow => IsOfFormat(arrow.From) && FileArrow.FolderOf(arrow.From) == FileArrow.FolderOf(arrow.To))
            .Select(arrow => (From: TypeOf(arrow.From), To: TypeOf(arrow.To)))
            .Where(arrow => arrow.From != arrow.To)
            .ToHashSet();
        return
        [
            .. from circle in Circles.Find(uses)
               where circle.Count > MostTypes || circle.Any(type => type.EndsWith("Format", StringComparison.Ordinal))
               select $"These use each other in a circle: {string.Join(", ", circle)}",
        ];
    }

    private static bool IsOfFormat(string file) => file.StartsWith("Interchange/Formats/", StringComparison.Ordinal);

    private static string TypeOf(string file)
    {
        var name = file.LastIndexOf('/') + 1;
        return file.IndexOf('.', name) is >= 0 and var end ? file[..end] : file;
    }
}
