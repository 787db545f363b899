namespace FactTracker.History;

/// <summary>A history in memory: entries in the order in which they were recorded. A set is what they come to.</summary>
/// <remarks>
/// <para>Sequence numbers increase by one and recorded times never decrease. Immutable; equal by content.</para>
/// </remarks>
/// <example><code>var set = ledger.Present; // what is known after the last entry</code></example>
public sealed record Ledger
{
    private Ledger(ValueList<LedgerEntry> entries) => Entries = entries;

    /// <summary>A ledger without entries.</summary>
    public static Ledger Empty { get; } = new(default(ValueList<LedgerEntry>));

    /// <summary>The entries, in the order in which they were recorded.</summary>
    public ValueList<LedgerEntry> Entries { get; }

    /// <summary>The set after the last entry.</summary>
    public ClaimSet Present => Entries.Aggregate(ClaimSet.Empty, Apply);

    /// <summary>Creates a ledger from entries.</summary>
    /// <param name="entries">The entries, in order.</param>
    /// <exception cref="ArgumentException">A number is not the one after that before, or a time is before that of the entry before.</exception>
    public static Ledger Of(IEnumerable<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new([.. entries]);
    }

    private static ClaimSet Apply(ClaimSet set, LedgerEntry entry)
    {
        if (entry.Header is { } header) set = header with { Sources = set.Sources, Claims = set.Claims };
        foreach (var id in entry.Removed)
        {
            set = set.RemoveClaim(new ClaimId(id)).RemoveSource(new SourceId(id));
        }

        return set.WithSources(entry.Sources).WithClaims(entry.Claims);
    }
}
