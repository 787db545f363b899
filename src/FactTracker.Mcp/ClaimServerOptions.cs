using FactTracker.Analysis;
using FactTracker.History;
using NodaTime;

namespace FactTracker.Mcp;

/// <summary>What a <see cref="ClaimServer"/> serves, and what it may do.</summary>
/// <remarks>Immutable; safe to share.</remarks>
/// <example><code>
/// var options = new ClaimServerOptions(set, SystemClock.Instance);
/// </code></example>
/// <param name="Set">The set that is served.</param>
/// <param name="Clock">The clock, for what is stale.</param>
public sealed record ClaimServerOptions(ClaimSet Set, IClock Clock)
{
    /// <summary>When a claim is stale.</summary>
    public StalenessPolicy Staleness { get; init; } = StalenessPolicy.Default;

    /// <summary>Copies of the sources, against which quotes are checked; null when there are none.</summary>
    public ISourceCopies? Copies { get; init; }

    /// <summary>
    /// Records added claims and sources, with a reason, and returns the set with them; null, the default, for a server that only reads.
    /// It throws an <see cref="InvalidOperationException"/> with a reason when they cannot be recorded.
    /// </summary>
    public Func<ClaimSet, string?, ClaimSet>? Append { get; init; }
}
