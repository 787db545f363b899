namespace FactTracker.Tests.Corpora;

/// <summary>The public test data that lies beside the project; tests that need it are skipped aloud where it is not there.</summary>
internal static class SharedData
{
    private static readonly string? Folder = Find();

    /// <summary>The path of a file or folder of the test data; skips the test where there is none.</summary>
    public static string PathOf(string relative)
    {
        var path = Folder is null ? null : Path.Combine(Folder, relative);
        if (path is null || !Path.Exists(path)) Assert.Skip($"The test data {relative} is not beside the project.");
        return path;
    }

    /// <summary>The rows of a table of the test data, comments and the head apart.</summary>
    public static IEnumerable<string[]> Rows(string relative) =>
        File.ReadLines(PathOf(relative)).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t'));

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "FactTracker.sln"))) continue;
            var shared = Path.Combine(folder.Parent!.FullName, "shared", "data");
            return Directory.Exists(shared) ? shared : null;
        }

        return null;
    }
}
