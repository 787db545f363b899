namespace FactTracker.Json;

/// <summary>Decides how many parts a text is divided into for reading on several cores.</summary>
internal static class TextParts
{
    private const int LeastBytes = 1 << 20; // A shorter part is read before another core would have started.
    private const int PartsOfCore = 8; // The shorter the parts, the less time cores wait for each other at the end.

    /// <summary>Returns the number of parts, at least one.</summary>
    /// <param name="cores">The number of cores.</param>
    /// <param name="length">The length of the text in bytes.</param>
    public static int Of(int cores, int length) => cores == 1 ? 1 : (int)Math.Clamp(length / LeastBytes, 1, (long)cores * PartsOfCore);
}
