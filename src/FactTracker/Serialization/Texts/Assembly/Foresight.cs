namespace FactTracker.Serialization;

/// <summary>Guesses by the first records of a list how many are to come, so that room for them is made once and not doubled again and again.</summary>
internal static class Foresight
{
    /// <summary>How many records the guess is made by.</summary>
    public const int Seen = 64;

    private const int LeastLength = 256; // Where the first ones are mere stubs, they must not tell of millions.

    /// <summary>How many records are likely to follow.</summary>
    /// <param name="read">How many bytes the first <see cref="Seen"/> took.</param>
    /// <param name="left">How many are left.</param>
    public static int Of(long read, long left)
    {
        var likely = left / Math.Max(read / Seen, LeastLength);
        return checked((int)(likely + (likely / 8)));
    }
}
