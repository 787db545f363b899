using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.History;

/// <summary>What a ledger comes to after one of its entries: the set, the judgements and what was removed.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <example><code>
/// var state = LedgerFile.AsOf("russia.ledger.jsonl", Instant.FromUtc(2025, 10, 1, 0, 0)).Require();
/// foreach (var gone in state.Tombstones) Console.WriteLine($"{gone.Id}: {gone.Why}");
/// </code></example>
/// <param name="Sequence">The number of the entry; 0 before the first one.</param>
/// <param name="At">The recorded time of the entry.</param>
public sealed record LedgerState(long Sequence, Instant At)
{
    /// <summary>The first time that an entry can have: the beginning of the year 1, as RFC 3339 writes no earlier one.</summary>
    internal static readonly Instant FirstTime = Instant.FromUtc(1, 1, 1, 0, 0);

    /// <summary>The last time that an entry can have.</summary>
    internal static readonly Instant LastTime = Instant.FromUtc(9999, 12, 31, 23, 59, 59).PlusNanoseconds(999_999_999);

    /// <summary>The state before the first entry.</summary>
    internal static LedgerState None { get; } = new(0, FirstTime);

    /// <summary>The claims and sources, and the header of the set.</summary>
    public ClaimSet Set { get; init; } = ClaimSet.Empty;

    /// <summary>The judgements, in the order in which they were recorded.</summary>
    public Judgements Judgements { get; init; } = Judgements.None;

    /// <summary>The claims and sources that were removed and have not come back, in the order in which they were removed.</summary>
    public ValueList<Tombstone> Tombstones { get; init; }

    /// <summary>Returns the problem that what was known at a time was packed away.</summary>
    /// <param name="sequence">The number of the last packed entry.</param>
    /// <param name="at">Its recorded time.</param>
    /// <param name="known">The time that was asked about.</param>
    /// <param name="file">The name of the file.</param>
    internal static Problem PackedAway(long sequence, Instant at, Instant known, string? file) => new(
        Rules.PackedAway, "$", $"The entries up to number {sequence}, of {at}, were packed away; {known} is before that.")
    {
        File = file, Line = 1, Column = 1, Remedy = "Ask the archive that they were packed into.",
    };
}
