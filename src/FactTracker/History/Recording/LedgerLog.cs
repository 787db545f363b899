namespace FactTracker.History;

/// <summary>What was recorded in a ledger, and where each part of a record comes from.</summary>
/// <example><code>
/// foreach (var logged in ledger.Log(new LogFilter { Id = "rent-2024" })) Console.WriteLine($"{logged.Entry.At}: {logged.ToWords()}");
/// Console.WriteLine(ledger.Blame("rent-2024")?.ToWords());
/// </code></example>
public static class LedgerLog
{
    extension(Ledger ledger)
    {
        /// <summary>Returns entries in the order in which they were recorded, each with what it changed.</summary>
        /// <param name="filter">Which entries, or null for all.</param>
        public IReadOnlyList<LoggedEntry> Log(LogFilter? filter = null)
        {
            ArgumentNullException.ThrowIfNull(ledger);
            return new RecordStates(ledger.Start?.Set).Describe(ledger.Entries, filter ?? LogFilter.All);
        }

        /// <summary>Returns entries that follow those of the ledger, each with what it changes.</summary>
        /// <param name="next">The entries, such as those of <see cref="LedgerRecording"/>.</param>
        public IReadOnlyList<LoggedEntry> Preview(IEnumerable<LedgerEntry> next)
        {
            ArgumentNullException.ThrowIfNull(ledger);
            ArgumentNullException.ThrowIfNull(next);
            return new RecordStates(ledger.Present).Describe(next, LogFilter.All);
        }

        /// <summary>
        /// Returns for each part of a record the entry that last changed it: who recorded it, when and why. Items of lists, such as
        /// citations, are parts of their own.
        /// </summary>
        /// <remarks>A record that was removed is described as it last was. One that was removed and added again begins anew.</remarks>
        /// <param name="id">The id of the claim or source.</param>
        /// <returns>The parts, or null when the ledger never had a record with the id.</returns>
        public RecordBlame? Blame(string id)
        {
            ArgumentNullException.ThrowIfNull(ledger);
            ArgumentNullException.ThrowIfNull(id);
            if (id.Length == 0) return null;
            var tracing = new BlameTracing(id);
            if (ledger.Start is { } start) tracing.Begin(start.Set);
            foreach (var entry in ledger.Entries.Where(entry => entry.Changes(id)))
            {
                tracing.Apply(entry);
            }

            return tracing.Result;
        }
    }
}
