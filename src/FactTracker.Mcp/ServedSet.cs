using FactTracker.Analysis;
using FactTracker.History;
using FactTracker.Verification;
using NodaTime;

namespace FactTracker.Mcp;

/// <summary>The set that a server serves, with what is computed of it once. One call at a time uses it.</summary>
internal sealed class ServedSet(ClaimServerOptions options)
{
    private readonly Lock _lock = new();
    private ClaimMatcher? _matcher;
    private OriginTracing? _origins;

    /// <summary>The set as it is now.</summary>
    public ClaimSet Set { get; private set; } = options.Set;

    /// <summary>What the server may do.</summary>
    public ClaimServerOptions Options => options;

    /// <summary>The time of the call.</summary>
    public Instant Now => options.Clock.GetCurrentInstant();

    /// <summary>The index of the words.</summary>
    public ClaimMatcher Matcher => _matcher ??= ClaimMatcher.Of(Set);

    /// <summary>What the claims rest on.</summary>
    public OriginTracing Origins => _origins ??= Set.TraceOrigins();

    /// <summary>A verifier for the time of the call.</summary>
    public ClaimVerifier Verifier() => ClaimVerifier.Of(Set, Now, options.Staleness);

    /// <summary>Runs a call while no other runs.</summary>
    public T Alone<T>(Func<T> call)
    {
        lock (_lock)
        {
            return call();
        }
    }

    /// <summary>Records claims and sources.</summary>
    public void Append(ClaimSet added, string? why)
    {
        Set = options.Append!(added, why);
        (_matcher, _origins) = (null, null);
    }
}
