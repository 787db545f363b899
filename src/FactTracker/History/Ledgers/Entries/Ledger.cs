using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.History;

/// <summary>A history in memory: entries in the order in which they were recorded. A set is what they come to.</summary>
/// <remarks>
/// <para>Sequence numbers increase by one and recorded times never decrease; two entries may have the same time. The first entry has
/// the number 1, unless earlier entries were packed away (<see cref="Start"/>).</para>
/// <para>Immutable and thread-safe; equal by content.</para>
/// </remarks>
/// <example><code>
/// Ledger ledger = LedgerFile.Read("russia.ledger.jsonl").Require();
/// ClaimSet present = ledger.Present; // what is known after the last entry
/// </code></example>
public sealed record Ledger
{
    private LedgerState? _end; // What the entries come to; found when it is first asked for.

    private Ledger(LedgerState? start, ValueList<LedgerEntry> entries) => (Start, Entries) = (start, entries);

    /// <summary>A ledger without entries.</summary>
    public static Ledger Empty { get; } = new(null, default);

    /// <summary>What the entries before the first one came to, when they were packed away; otherwise null.</summary>
    public LedgerState? Start { get; }

    /// <summary>The entries, in the order in which they were recorded.</summary>
    public ValueList<LedgerEntry> Entries { get; }

    /// <summary>The set after the last entry.</summary>
    public ClaimSet Present => End.Set;

    /// <summary>The judgements after the last entry. The author, time and reason of a judgement are those of its entry, unless the
    /// judgement has its own.</summary>
    public Judgements Judgements => End.Judgements;

    /// <summary>The claims and sources that were removed and have not come back, in the order in which they were removed.</summary>
    public ValueList<Tombstone> Tombstones => End.Tombstones;

    /// <summary>What the ledger comes to after its last entry.</summary>
    public LedgerState End => _end ??= new LedgerFold(Start).Apply(Entries).ToState();

    /// <summary>Creates a ledger from entries.</summary>
    /// <param name="entries">The entries, in order.</param>
    /// <exception cref="ArgumentException">A number is not the one after that before, a time is before that of the entry before, a time is
    /// outside the years 1 to 9999, a removed or judged id is none, or a record is judged against itself.</exception>
    public static Ledger Of(IEnumerable<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new(null, Checked(null, entries));
    }

    /// <summary>Creates a ledger whose first entries were packed away.</summary>
    /// <param name="start">What those entries came to.</param>
    /// <param name="entries">The entries after them, in order.</param>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>.</exception>
    public static Ledger After(LedgerState start, IEnumerable<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(entries);
        return new(start, Checked(start, entries));
    }

    /// <summary>Returns what the ledger came to at a time: after all entries that were recorded by then.</summary>
    /// <param name="known">The time.</param>
    /// <exception cref="InvalidOperationException">The entries of that time were packed away.</exception>
    public LedgerState StateAt(Instant known)
    {
        if (Start is { } start && known < start.At)
            throw new InvalidOperationException(
                $"The entries up to number {start.Sequence}, of {start.At}, were packed away; ask the archive about {known}.");
        var count = CountAt(known);
        return count == Entries.Count ? End : new LedgerFold(Start).Apply(Entries.Take(count)).ToState();
    }

    /// <summary>Whether the other ledger has equal entries.</summary>
    /// <param name="other">The other ledger.</param>
    public bool Equals(Ledger? other) => other is not null && Equals(Start, other.Start) && Entries == other.Entries;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Entries);

    /// <summary>Returns the number of entries and the time of the last one.</summary>
    public override string ToString() => Entries.Count == 0
        ? "A ledger without entries"
        : $"A ledger: {Entries.Count} entries, the last of {Entries[^1].At}";

    /// <summary>Returns why an entry cannot follow the one before: the end of a sentence that begins with "the entry", or null when it
    /// can.</summary>
    internal static string? Fault(LedgerEntry entry, long sequence, Instant? at)
    {
        if (entry.Sequence != sequence + 1) return $"has the number {entry.Sequence}, and {sequence + 1} comes next";
        if (at is { } before && entry.At < before)
            return $"was recorded at {entry.At}, before the entry before it, which was recorded at {before}";
        if (entry.At < LedgerState.FirstTime || entry.At > LedgerState.LastTime)
            return $"has a time outside the years 1 to 9999, {entry.At}";
        var unreadable = (entry.Judgement is { } judgement ? JudgementJson.FaultOf(judgement) : null)
            ?? entry.Removed.Select(id => RecordIdSyntax.Fault(id)).FirstOrDefault(fault => fault is not null);
        return unreadable is null ? null : $"could not be read again: {unreadable.TrimEnd('.')}";
    }

    // The number of entries that were recorded by a time. The times never decrease.
    private int CountAt(Instant known)
    {
        var (low, high) = (0, Entries.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Entries[middle].At <= known) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static ValueList<LedgerEntry> Checked(LedgerState? start, IEnumerable<LedgerEntry> entries)
    {
        ValueList<LedgerEntry> all = [.. entries];
        var (sequence, at) = (start?.Sequence ?? 0, start?.At);
        foreach (var entry in all)
        {
            if (Fault(entry, sequence, at) is { } fault) throw new ArgumentException($"An entry {fault}.", nameof(entries));
            (sequence, at) = (entry.Sequence, entry.At);
        }

        return all;
    }
}
