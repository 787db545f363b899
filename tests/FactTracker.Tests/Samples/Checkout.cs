namespace FactTracker.Tests.Samples;

/// <summary>The files of this checkout, found from where the tests run.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string TextOf(params string[] parts) => File.ReadAllText(PathOf(parts)).ReplaceLineEndings("\n");

    private static string Find(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "FactTracker.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not run within a checkout.");
        }

        return folder;
    }
}
