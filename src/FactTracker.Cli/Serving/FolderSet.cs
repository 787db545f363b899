using FactTracker.Cli.Stores;

namespace FactTracker.Cli.Serving;

/// <summary>The one claim set, ledger or store of a folder, for a server that is started there without the name of a file.</summary>
/// <remarks>
/// Several are refused rather than joined or chosen from, and none is refused rather than served as an empty set: an assistant would report
/// as "not in the set" what it was never given.
/// </remarks>
internal static class FolderSet
{
    private const int MostNamed = 5;
    private const string Kinds = "claims.json, *.claims.json, *.claims.jsonl, *.ledger.jsonl or a database *.db";
    private static readonly string[] Endings = ["claims.json", "claims.jsonl", "claims.ndjson", ".ledger.jsonl"];

    /// <summary>Returns the path of the file.</summary>
    /// <param name="folder">The folder; the one that the command runs in.</param>
    /// <exception cref="CommandException">There is none, or there are several.</exception>
    public static string Find(string folder)
    {
        string[] files = [.. FilesIn(folder).Where(IsSet).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        return files switch
        {
            [var only] => Path.Combine(folder, only),
            [] => throw new CommandException($"No FILE is given, and this folder has no claim set ({Kinds}). Name one."),
            _ => throw new CommandException($"No FILE is given, and this folder has several claim sets: {Shown(files)}. Name one of them."),
        };
    }

    private static string[] FilesIn(string folder)
    {
        try
        {
            return Directory.GetFiles(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"No FILE is given, and this folder cannot be listed: {FileFault.ReasonOf(e)}");
        }
    }

    private static bool IsSet(string path)
    {
        var name = Path.GetFileName(path);
        return Array.Exists(Endings, ending => Ends(name, ending))
            || (name.EndsWith(".db", StringComparison.OrdinalIgnoreCase) && StoreAddress.IsStore(path));
    }

    // A whole name, or behind a full stop: claims.json and rents.claims.json, and not reclaims.json.
    private static bool Ends(string name, string ending) =>
        name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
        && (name.Length == ending.Length || ending[0] == '.' || name[^(ending.Length + 1)] == '.');

    private static string Shown(string[] files) =>
        string.Join(", ", files.Take(MostNamed)) + (files.Length > MostNamed ? $" and {files.Length - MostNamed} more" : "");
}
