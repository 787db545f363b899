using System.Text.RegularExpressions;

namespace FactTracker.Tests.Conventions;

/// <summary>Finds folders whose README does not say what lives there and what does not.</summary>
internal static partial class FolderReadmes
{
    private const int FewestLetters = 150; // A title and two short sentences.

    /// <summary>What is wanting, one line for each folder.</summary>
    /// <param name="folders">The folders, each with the text of its README, or null when it has none.</param>
    public static IEnumerable<string> FindWanting(IEnumerable<(string Folder, string? Readme)> folders) =>
        from it in folders
        let fault = FaultOf(it.Readme)
        where fault is not null
        select $"{it.Folder} {fault}";

    /// <summary>The folders that must have one: each layer, each part of Interchange, and the tables of units.</summary>
    public static IEnumerable<(string Folder, string? Readme)> Of(IEnumerable<string> folders) =>
        from layer in folders.SelectMany(folder => (string[])[folder.Split('/')[0], Layers.Of(folder)]).Append("Values/Units").Distinct()
        let path = Repository.PathOf($"src/FactTracker/{layer}/README.md")
        select (layer, File.Exists(path) ? File.ReadAllText(path) : null);

    private static string? FaultOf(string? readme) => readme switch
    {
        null => "has no README.md",
        _ when !readme.StartsWith("# ", StringComparison.Ordinal) => "has a README.md without a title",
        { Length: < FewestLetters } => "has a README.md that says too little of what lives there",
        _ when !Limits().IsMatch(readme) => "has a README.md that does not say what may not live there",
        _ => null,
    };

    [GeneratedRegex(@"\b(no|not|nothing|never|none|neither|only|nor)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Limits();
}
