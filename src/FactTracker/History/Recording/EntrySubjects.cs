namespace FactTracker.History;

/// <summary>What an entry of a ledger is about.</summary>
internal static class EntrySubjects
{
    extension(LedgerEntry entry)
    {
        /// <summary>Whether the entry has, removes or judges a record.</summary>
        /// <param name="id">The id of the claim or source.</param>
        public bool IsAbout(string id) =>
            entry.Changes(id) || (entry.Judgement is { } judgement && (judgement.A == id || judgement.B == id));

        /// <summary>Whether the entry has or removes a record.</summary>
        /// <param name="id">The id of the claim or source.</param>
        public bool Changes(string id) =>
            entry.Claims.Any(claim => claim.Id.Text == id) || entry.Sources.Any(source => source.Id.Text == id)
            || entry.Removed.Contains(id);
    }
}
