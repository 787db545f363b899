namespace FactTracker.Fuzz;

/// <summary>The files that are embedded in the program.</summary>
internal static class EmbeddedFiles
{
    /// <summary>The names, in ordinal order.</summary>
    public static IEnumerable<string> Names { get; } =
        [.. typeof(EmbeddedFiles).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    /// <summary>Returns the content of a file.</summary>
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
