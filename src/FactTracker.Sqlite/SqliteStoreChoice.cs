namespace FactTracker.Storage;

/// <summary>Chooses a SQLite file as the store of a program.</summary>
/// <remarks>The file is opened by the first question, and closed with the program.</remarks>
/// <example><code>
/// new ServiceCollection().AddFactTracker(options => options.UseSqlite("claims.db"));
/// </code></example>
public static class SqliteStoreChoice
{
    extension(IStoreChoice choice)
    {
        /// <summary>Keeps the claims in a SQLite file, which is created where it is missing.</summary>
        /// <param name="path">The path of the file.</param>
        /// <param name="options">How it is opened; null for <see cref="SqliteStoreOptions.Default"/>.</param>
        public void UseSqlite(string path, SqliteStoreOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(choice);
            ArgumentException.ThrowIfNullOrWhiteSpace(path);
            choice.UseStore(
                path,
                async stop => await SqliteClaimStore.OpenAsync(path, options, stop).ConfigureAwait(false),
                () => FaultOf(path, options is { IsReadOnly: true }));
        }
    }

    private static string? FaultOf(string path, bool isReadOnly)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full)) return $"{path} is a folder. Name a file in it, such as {Path.Combine(path, "claims.db")}.";
        if (isReadOnly && !File.Exists(full))
            return $"{path} does not exist, and a store that is only read is not created. Correct the path, or open it for writing.";
        return Path.GetDirectoryName(full) is { } folder && !Directory.Exists(folder)
            ? $"The folder {folder} does not exist, so that {path} cannot be created in it. Create the folder, or correct the path."
            : null;
    }
}
