namespace FactTracker.Checking;

/// <summary>Recognises members that the reader could not read into the model. It reported them, and kept their values among the
/// extensions.</summary>
internal static class UnreadMembers
{
    /// <summary>Returns whether one of these members was present but could not be read, so that it is not missing.</summary>
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
