namespace FactTracker.Checking;

/// <summary>Knows members that the text had and the model could not take: their values are kept among the extensions, and the reader has said so.</summary>
internal static class UnreadMembers
{
    /// <summary>Whether one of these members is there but could not be read, so that it is not missing.</summary>
    public static bool Any(Extensions extensions, params ReadOnlySpan<string> names)
    {
        if (extensions.Count == 0) return false;
        foreach (var name in names)
        {
            if (extensions[name] is not null) return true;
        }

        return false;
    }
}
