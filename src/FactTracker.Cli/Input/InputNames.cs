using System.IO.Enumeration;
using FactTracker.Cli.Stores;

namespace FactTracker.Cli;

/// <summary>
/// The files that names on the command line stand for. A quoted pattern is expanded here, as a shell would: <c>*</c> and <c>?</c> within a
/// name, <c>**</c> for folders of any depth.
/// </summary>
internal static class InputNames
{
    private const string AnyDepth = "**";
    private static readonly EnumerationOptions Entries = new() { MatchType = MatchType.Simple, AttributesToSkip = FileAttributes.Hidden };

    /// <summary>Returns the files, in the order of the names; those of a pattern are in the order of their names.</summary>
    /// <param name="names">Paths, patterns, addresses of stores, or - for standard input.</param>
    /// <exception cref="CommandException">No file matches a pattern.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> names) => [.. names.SelectMany(Expand)];

    /// <summary>Returns how a message names the files: those of the command line, as they are written there.</summary>
    public static string Shown(IReadOnlyList<string>? names) =>
        names is null or [] ? ClaimSetInput.StandardInput : string.Join(" ", names.Select(StoreAddress.Shown));

    /// <summary>Returns the files that one name stands for.</summary>
    /// <exception cref="CommandException">It is a pattern, and no file matches it.</exception>
    public static IReadOnlyList<string> Expand(string name)
    {
        if (!IsPattern(name)) return [name];
        string[] files = [.. Matches(name).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new CommandException($"No file matches {name}. Check the folder and the pattern.");
    }

    // A file may have a star in its name. The address of a store may have a question mark.
    private static bool IsPattern(string name) =>
        name.AsSpan().ContainsAny('*', '?')
        && !name.Contains("://", StringComparison.Ordinal)
        && !name.Contains('\0', StringComparison.Ordinal)
        && !Path.Exists(name);

    private static IEnumerable<string> Matches(string pattern)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        string[] parts = pattern[root.Length..].Split(
            [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> folders = [root];
        foreach (var part in parts[..^1]) folders = folders.SelectMany(folder => Below(folder, part));
        return parts[^1] == AnyDepth
            ? folders.SelectMany(folder => Below(folder, AnyDepth)).SelectMany(folder => Listed(folder, "*", isFolder: false))
            : folders.SelectMany(folder => Listed(folder, parts[^1], isFolder: false));
    }

    private static IEnumerable<string> Below(string folder, string part)
    {
        if (part != AnyDepth) return part is "." or ".." ? [Path.Combine(folder, part)] : Listed(folder, part, isFolder: true);
        return Listed(folder, "*", isFolder: true).SelectMany(below => Below(below, AnyDepth)).Prepend(folder);
    }

    private static List<string> Listed(string folder, string part, bool isFolder)
    {
        if (!part.AsSpan().ContainsAny('*', '?'))
        {
            var path = Path.Combine(folder, part);
            return (isFolder ? Directory.Exists(path) : File.Exists(path)) ? [path] : [];
        }

        var names = new FileSystemEnumerable<string>(
            folder.Length == 0 ? "." : folder, (ref FileSystemEntry entry) => entry.FileName.ToString(), Entries)
        {
            // A link to a folder may lead back to it.
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                entry.IsDirectory == isFolder
                && !(isFolder && entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                && FileSystemName.MatchesSimpleExpression(part, entry.FileName, ignoreCase: OperatingSystem.IsWindows()),
        };
        return [.. names.Select(name => Path.Combine(folder, name))];
    }
}
