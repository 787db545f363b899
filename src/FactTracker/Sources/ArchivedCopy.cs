namespace FactTracker;

/// <summary>A copy of a source in an archive.</summary>
/// <param name="Url">The address of the copy.</param>
/// <example><code>new ArchivedCopy("https://archive.example/1") { At = "2025-09-18" }</code></example>
public sealed partial record ArchivedCopy(Url Url)
{
    /// <summary>When the copy was made, or null.</summary>
    public DateStatement? At { get; init; }

    /// <summary>The members that the format does not define.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;
}
