using NodaTime;

namespace FactTracker.Storage;

/// <summary>Everything that was recorded under an id.</summary>
/// <param name="number">The place in the order of the store.</param>
internal sealed class MemoryRecord(long number)
{
    public long Number => number;

    /// <summary>The versions, the oldest first.</summary>
    public List<MemoryVersion> Versions { get; } = [];

    /// <summary>The version that counted at a time, or null.</summary>
    public MemoryVersion? At(Instant? known) =>
        known is { } time ? Versions.LastOrDefault(version => version.Version.At <= time) : Versions.LastOrDefault();
}
