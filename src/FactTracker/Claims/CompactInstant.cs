using NodaTime;

namespace FactTracker;

/// <summary>An instant of whole ticks (100 ns), as nearly all are, or none, in eight bytes instead of twenty-four.</summary>
internal readonly record struct CompactInstant
{
    private readonly long _bits; // The ticks since 1970, with the sign turned over: no instant is so early that nothing would be left of it.

    private CompactInstant(long ticks) => _bits = ticks ^ long.MinValue;

    /// <summary>The instant, or null.</summary>
    public Instant? Value => _bits == 0 ? null : Instant.FromUnixTimeTicks(_bits ^ long.MinValue);

    /// <summary>Takes an instant or none, where nothing of it is lost.</summary>
    public static bool TryOf(Instant? instant, out CompactInstant compact)
    {
        compact = instant is { } some ? new CompactInstant(some.ToUnixTimeTicks()) : default;
        return compact.Value == instant;
    }
}
