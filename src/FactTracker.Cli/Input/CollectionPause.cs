namespace FactTracker.Cli;

/// <summary>
/// Suspends garbage collection while a large set is read: nearly all allocated memory stays in use, so that collections only slow reading.
/// </summary>
/// <remarks>When more memory is allocated than was reserved, garbage collection resumes.</remarks>
internal static class CollectionPause
{
    private const long LeastBytes = 1 << 24; // A smaller file is read before the first collection.
    private const long MostBytes = 1 << 28;
    private const double MemoryPerByte = 2.5; // For the text, the set, and temporary data of checking.

    /// <summary>Reserves enough memory for the set, if the length of the file is known.</summary>
    public static void BeginFor(Stream text)
    {
        if (text is not FileStream { Length: >= LeastBytes and <= MostBytes and var length }) return;
        try
        {
            GC.TryStartNoGCRegion((long)(length * MemoryPerByte), disallowFullBlockingGC: true);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // The memory is not available or was already reserved; garbage collection then works as usual.
        }
    }
}
