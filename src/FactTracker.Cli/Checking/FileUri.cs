namespace FactTracker.Cli;

/// <summary>File names as URIs: a reference relative to where the command runs, or the address of an absolute path.</summary>
internal static class FileUri
{
    public static string Of(string path)
    {
        if (Path.IsPathFullyQualified(path)) return new Uri(path).AbsoluteUri;
        var segments = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return string.Join('/', segments.Select(Uri.EscapeDataString));
    }
}
