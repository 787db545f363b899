using NodaTime;

namespace FactTracker;

/// <summary>An optional instant of whole ticks (100 ns), as nearly all are, in eight bytes instead of twenty-four.</summary>
internal readonly record struct CompactInstant
{
    // The ticks since 1970 with the sign bit inverted. No instant is early enough to be 0, which stands for null.
    private readonly long _bits;

    private CompactInstant(long ticks) => _bits = ticks ^ long.MinValue;

    /// <summary>The instant, or null.</summary>
    public Instant? Value => _bits == 0 ? null : Instant.FromUnixTimeTicks(_bits ^ long.MinValue);

    /// <summary>Converts an instant or null, if that is possible without loss.</summary>
    public static bool TryOf(Instant? instant, out CompactInstant compact)
    {
        compact = instant is { } some ? new CompactInstant(some.ToUnixTimeTicks()) : default;
        return compact.Value == instant;
    }
}
