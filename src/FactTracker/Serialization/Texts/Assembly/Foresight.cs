namespace FactTracker.Serialization;

/// <summary>Estimates the number of records in a list from its first records, so that capacity is allocated once instead of doubled again
/// and again.</summary>
internal static class Foresight
{
    /// <summary>The number of records that the estimate is based on.</summary>
    public const int Seen = 64;

    private const int LeastLength = 256; // If the first records are mere stubs, they must not suggest millions.

    /// <summary>Returns the number of records that are likely to follow.</summary>
    /// <param name="read">The number of bytes of the first <see cref="Seen"/> records.</param>
    /// <param name="left">The number of bytes that are left.</param>
    public static int Of(long read, long left)
    {
        var likely = left / Math.Max(read / Seen, LeastLength);
        return checked((int)(likely + (likely / 8)));
    }
}
