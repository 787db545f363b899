namespace FactTracker.Json;

/// <summary>Tells into how many parts a text is divided for the cores.</summary>
internal static class TextParts
{
    private const int LeastBytes = 1 << 20; // Less is read sooner than another core is at work.
    private const int PartsOfCore = 8; // The shorter they are, the less one core waits for another at the end.

    /// <summary>How many parts there are to be, at least one.</summary>
    /// <param name="cores">How many cores may read.</param>
    /// <param name="length">How many bytes the text has.</param>
    public static int Of(int cores, int length) => cores == 1 ? 1 : (int)Math.Clamp(length / LeastBytes, 1, (long)cores * PartsOfCore);
}
