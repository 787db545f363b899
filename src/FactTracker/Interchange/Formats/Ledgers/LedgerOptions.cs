using FactTracker.History;
using NodaTime;

namespace FactTracker.Interchange;

/// <summary>Options for reading a ledger as a set.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <example><code>
/// var options = ReadingOptions.Default.With(new LedgerOptions { Known = Instant.FromUtc(2025, 10, 1, 12, 0) });
/// </code></example>
public sealed record LedgerOptions : IFormatOptions
{
    /// <summary>The recorded time of the set that is read, as in <see cref="LedgerTimes"/>, or null for the present state.</summary>
    public Instant? Known { get; init; }
}
