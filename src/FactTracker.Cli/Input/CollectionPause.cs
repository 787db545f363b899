namespace FactTracker.Cli;

/// <summary>Keeps the garbage collector from going through a large set while it is taken in: nearly all of that stays, and collecting only stops the reading.</summary>
/// <remarks>Once more was taken than was asked for, it collects as ever.</remarks>
internal static class CollectionPause
{
    private const long LeastBytes = 1 << 24; // Less is read before anything is collected.
    private const long MostBytes = 1 << 28;
    private const double MemoryPerByte = 2.5; // The text, what is made of it, and what checking needs for a while.

    /// <summary>Asks for enough memory for the set in a file of a length that is known.</summary>
    public static void BeginFor(Stream text)
    {
        if (text is not FileStream { Length: >= LeastBytes and <= MostBytes and var length }) return;
        try
        {
            GC.TryStartNoGCRegion((long)(length * MemoryPerByte), disallowFullBlockingGC: true);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // The process may not have so much, or has asked before: then it collects.
        }
    }
}
