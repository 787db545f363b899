using NodaTime;

namespace FactTracker.History;

/// <summary>Records an edited set in a ledger: people go on editing a set, and still have its history.</summary>
/// <example><code>
/// var entries = ledger.Record(edited, Instant.FromUtc(2025, 10, 1, 9, 0), "Anna", "checked against the gazette");
/// </code></example>
public static class LedgerRecording
{
    extension(Ledger ledger)
    {
        /// <summary>Returns the entries that change the present state of the ledger into an edited set.</summary>
        /// <remarks>
        /// <para>Each entry records one change of one record; its kind is inferred from what changed, as the README of the folder lists.
        /// There are none when nothing changed, so recording a set twice is the same as recording it once. The order of records, and of
        /// lists whose order has no meaning, is not recorded: the state after the entries has the fingerprint of the edited set.</para>
        /// <para>The order of the entries: the header, the records that are gone, the sources, the claims, each as in the sets. Takes time
        /// linear in both sets.</para>
        /// </remarks>
        /// <param name="edited">The edited set.</param>
        /// <param name="at">The recorded time of all entries.</param>
        /// <param name="by">Who records it, or null.</param>
        /// <param name="why">The reason, or null. An entry about the status of a record then has its <c>statusReason</c>.</param>
        /// <exception cref="ArgumentException">A record of the set has no id, or that of another; or the time is before that of the last
        /// entry.</exception>
        public IReadOnlyList<LedgerEntry> Record(ClaimSet edited, Instant at, Agent? by = null, string? why = null)
        {
            ArgumentNullException.ThrowIfNull(ledger);
            ArgumentNullException.ThrowIfNull(edited);
            RequireIds(edited);
            var end = ledger.End;
            if (end.Sequence > 0 && at < end.At)
                throw new ArgumentException($"The time {at} is before that of the last entry, {end.At}; times never decrease.", nameof(at));
            return [.. new SetRecording(end.Set, edited, new EntrySeries(end.Sequence, at, by, why)).Entries()];
        }
    }

    private static void RequireIds(ClaimSet set)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in set.Sources.Select(source => source.Id.Text).Concat(set.Claims.Select(claim => claim.Id.Text)))
        {
            if (id.Length == 0) throw new ArgumentException("A record has no id; give it one of 1 to 200 characters.", nameof(set));
            if (!ids.Add(id))
                throw new ArgumentException($"Two records have the id \"{id}\"; give one of them another.", nameof(set));
        }
    }
}
