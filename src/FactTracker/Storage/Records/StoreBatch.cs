using NodaTime;

namespace FactTracker.Storage;

/// <summary>Records to add, replace or remove together.</summary>
/// <remarks>
/// Records are replaced whole: a claim or source is what the last batch that has it says. A record with the id of a record of the other
/// kind takes its place. Immutable; equal by content.
/// </remarks>
/// <example><code>
/// var batch = new StoreBatch(now) { By = "Anna", Why = "the survey was revised", Claims = [claim], Removed = ["old"] };
/// </code></example>
/// <param name="At">When it is recorded.</param>
public sealed record StoreBatch(Instant At)
{
    /// <summary>Who records it, or null.</summary>
    public Agent? By { get; init; }

    /// <summary>The reason, or null.</summary>
    public string? Why { get; init; }

    /// <summary>The header of the set that the records are from (a set without records), or null.</summary>
    public ClaimSet? Header { get; init; }

    /// <summary>The sources that are added or replaced.</summary>
    public ValueList<Source> Sources { get; init; }

    /// <summary>The claims that are added or replaced.</summary>
    public ValueList<Claim> Claims { get; init; }

    /// <summary>The ids of the claims and sources that are removed. The entry is their tombstone.</summary>
    public ValueList<string> Removed { get; init; }

    /// <summary>The SHA-256 of the piece of text that the records were read from, or null. The store keeps it, also where nothing changed,
    /// so
    /// that an import of the same text later knows that it is there (<see cref="IClaimStore.HasMarkAsync"/>).</summary>
    public Digest? Mark { get; init; }

    /// <summary>Returns a batch with all records of a set and its header.</summary>
    /// <param name="set">The set.</param>
    /// <param name="at">When it is recorded.</param>
    public static StoreBatch Of(ClaimSet set, Instant at)
    {
        ArgumentNullException.ThrowIfNull(set);
        return new StoreBatch(at)
        {
            Header = set with { Sources = SourceList.Empty, Claims = ClaimList.Empty },
            Sources = [.. set.Sources],
            Claims = [.. set.Claims],
        };
    }
}
