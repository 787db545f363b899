namespace FactTracker;

/// <summary>The name of the host of an address in ASCII, as DNS has it.</summary>
internal static class HostName
{
    /// <summary>Returns the name, or null when it has letters that IDNA (RFC 5891) excludes.</summary>
    public static string? Of(Uri uri)
    {
        try
        {
            return uri.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
