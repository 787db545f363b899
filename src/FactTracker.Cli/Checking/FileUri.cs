namespace FactTracker.Cli;

/// <summary>
/// Converts file names to URIs: a relative path to a reference relative to the current directory, an absolute path to a file URI.
/// </summary>
internal static class FileUri
{
    public static string Of(string path)
    {
        if (Path.IsPathFullyQualified(path)) return new Uri(path).AbsoluteUri;
        var segments = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return string.Join('/', segments.Select(Uri.EscapeDataString));
    }
}
