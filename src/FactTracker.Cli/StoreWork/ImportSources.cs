using FactTracker.Cli.Stores;

namespace FactTracker.Cli.StoreWork;

/// <summary>Keeps apart what is imported and the store that it is imported into.</summary>
internal static class ImportSources
{
    /// <summary>Requires that a store is not imported into itself, by whatever path.</summary>
    /// <exception cref="CommandException">It is.</exception>
    public static void RequireOthers(IEnumerable<string> files, string store)
    {
        var target = PlaceOf(store);
        if (files.FirstOrDefault(file => PlaceOf(file) == target) is { } same)
            throw new CommandException($"{StoreAddress.Shown(same)} cannot be imported into itself. Name another store with --into.");
    }

    // The file that a symbolic link leads to.
    private static string PlaceOf(string name)
    {
        if (StoreAddress.IsServer(name) || name.Contains('\0', StringComparison.Ordinal) || name.Length == 0) return name;
        try
        {
            return File.ResolveLinkTarget(name, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Path.GetFullPath(name);
        }
    }
}
