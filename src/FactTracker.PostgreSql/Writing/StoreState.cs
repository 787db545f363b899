using NodaTime;

namespace FactTracker.PostgreSql.Writing;

/// <summary>The last numbers that a store has given, and the recorded time of its last entry.</summary>
internal sealed class StoreState
{
    public required long Sequence { get; set; }

    public required long Number { get; set; }

    public required long Version { get; set; }

    public required Instant? At { get; init; }
}
