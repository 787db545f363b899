using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.History;

/// <summary>One entry of a ledger: what was recorded, when, by whom and why.</summary>
/// <remarks>
/// Records are replaced whole: a claim or source in an entry is what it is from then on, until a later entry has it again or removes it.
/// Immutable; equal by content.
/// </remarks>
/// <example><code>
/// var entry = new LedgerEntry(1, Instant.FromUtc(2025, 10, 1, 9, 0), EntryKind.Assert) { By = "Anna", Claims = [claim] };
/// </code></example>
/// <param name="Sequence">The number of the entry in the ledger, from 1.</param>
/// <param name="At">The recorded time: when it was written down. Never before that of the entry before.</param>
/// <param name="Kind">What it records.</param>
public sealed record LedgerEntry(long Sequence, Instant At, EntryKind Kind)
{
    /// <summary>Who recorded it, or null.</summary>
    public Agent? By { get; init; }

    /// <summary>The reason, or null.</summary>
    public string? Why { get; init; }

    /// <summary>The header of the set from then on (a set without records), or null when it does not change.</summary>
    public ClaimSet? Header { get; init; }

    /// <summary>The sources that are added or replaced.</summary>
    public ValueList<Source> Sources { get; init; }

    /// <summary>The claims that are added or replaced.</summary>
    public ValueList<Claim> Claims { get; init; }

    /// <summary>The ids of the claims and sources that are removed. The entry is their tombstone.</summary>
    public ValueList<string> Removed { get; init; }

    /// <summary>The judgement, in an entry of kind <see cref="EntryKind.Judge"/>.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>The fingerprint of the set as it is after all entries before, in an entry of kind
    /// <see cref="EntryKind.Checkpoint"/>.</summary>
    public Digest? Fingerprint { get; init; }
}
