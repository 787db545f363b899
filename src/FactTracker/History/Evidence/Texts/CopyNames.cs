using System.Text;

namespace FactTracker.History;

/// <summary>The names of the files of copies.</summary>
internal static class CopyNames
{
    private const string Unfit = "/\\:*?\"<>|%"; // In no file name on every system; the percent sign marks what stands for others.

    /// <summary>Returns the names without ending that a copy may have: percent-encoded where needed, or everywhere but in letters, digits
    /// and <c>-._~</c>.</summary>
    public static IEnumerable<string> Of(string id) =>
        ((string[])[Encoded(id, isStrict: false), Encoded(id, isStrict: true), id]).Distinct();

    /// <summary>Explains why a name of an index is not one of a file in the folder, or returns null.</summary>
    public static string? FaultOf(string name)
    {
        if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal)) return "The index names no file for it.";
        var isOutside = Path.IsPathRooted(name) || name.Contains(':', StringComparison.Ordinal)
            || name.Split('/', '\\').Any(part => part is ".." or ".");
        return isOutside ? $"{name} in the index is not a path within the folder." : null;
    }

    /// <summary>Returns whether a file is within a folder after all links are followed.</summary>
    public static bool IsWithin(string folder, FileInfo file)
    {
        var root = Real(new DirectoryInfo(folder));
        var target = Path.GetFullPath((file.ResolveLinkTarget(returnFinalTarget: true) ?? file).FullName);
        var parent = Real(new DirectoryInfo(Path.GetDirectoryName(target)!));
        return parent == root || parent.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    // Every folder on the way may be a link.
    private static string Real(DirectoryInfo folder)
    {
        var path = (folder.ResolveLinkTarget(returnFinalTarget: true) ?? folder).FullName;
        return Directory.GetParent(path) is { } parent
            ? Path.Combine(Real(parent), Path.GetFileName(Path.TrimEndingDirectorySeparator(path)))
            : path;
    }

    private static string Encoded(string id, bool isStrict)
    {
        var name = new StringBuilder(id.Length);
        foreach (var b in Encoding.UTF8.GetBytes(id))
        {
            var c = (char)b;
            var isFit = isStrict
                ? char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~'
                : c is > ' ' and < '\x7F' && !Unfit.Contains(c, StringComparison.Ordinal);
            if (isFit) name.Append(c);
            else name.Append('%').Append(Convert.ToHexString([b]));
        }

        return name.ToString();
    }
}
