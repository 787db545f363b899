using NodaTime;

namespace FactTracker.History;

/// <summary>Creates the entries of one recording, numbered on from the last entry of a ledger.</summary>
/// <param name="last">The number of the last entry, or 0.</param>
/// <param name="at">The recorded time of all entries.</param>
/// <param name="by">Who records them, or null.</param>
/// <param name="why">The reason for all, or null.</param>
internal sealed class EntrySeries(long last, Instant at, Agent? by, string? why)
{
    /// <summary>Creates the next entry.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="reason">The reason when none was given for all.</param>
    public LedgerEntry Next(EntryKind kind, string? reason = null) => new(++last, at, kind) { By = by, Why = why ?? reason };
}
