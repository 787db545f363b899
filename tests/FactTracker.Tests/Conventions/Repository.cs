namespace FactTracker.Tests.Conventions;

/// <summary>The files of the repository, found from the folder that the tests run in.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>Returns the files in a folder and its subfolders, relative to the root, with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
    [
        .. from file in Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
           let path = Path.GetRelativePath(Root, file).Replace('\\', '/')
           where !path.Split('/').Any(NotOurs.Contains)
           orderby path
           select path,
    ];

    /// <summary>Returns the folders, relative to a folder, that directly contain files matching a pattern.</summary>
    public static IReadOnlyList<string> FoldersWith(string pattern, string under) =>
    [
        .. from file in Files(under, pattern)
           let folder = Path.GetDirectoryName(Path.GetRelativePath(under, file))!.Replace('\\', '/')
           where folder.Length > 0
           group folder by folder into folders
           select folders.Key,
    ];

    private static string FindRoot(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "FactTracker.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        }

        return folder;
    }
}
