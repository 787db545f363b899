namespace FactTracker.Serialization;

/// <summary>Texts that are embedded in the package.</summary>
internal static class EmbeddedText
{
    /// <summary>Returns the bytes of a text by its name.</summary>
    public static byte[] Read(string name)
    {
        using var resource = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
