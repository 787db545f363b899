using FactTracker.Storage;

namespace FactTracker.Sqlite.Tests;

/// <summary>A folder for one file, which is deleted at the end of the process.</summary>
internal static class TemporaryStore
{
    private static readonly Lazy<DirectoryInfo> Folder = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("facttracker-sqlite-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        return folder;
    });

    private static int _count;

    public static string NewPath() => Path.Combine(Folder.Value.FullName, $"{Interlocked.Increment(ref _count)}.db");

    // No power fails during tests that do not crash on purpose.
    public static async Task<SqliteClaimStore> OpenAsync(string? path = null) =>
        await SqliteClaimStore.OpenAsync(path ?? NewPath(), new SqliteStoreOptions { Durability = SqliteDurability.Off });
}
