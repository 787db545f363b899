namespace FactTracker.History;

/// <summary>The records as they are after some entries, to say what the next entry changes.</summary>
internal sealed class RecordStates
{
    private readonly Dictionary<string, object> _records = new(StringComparer.Ordinal); // Claims and sources.
    private ClaimSet _header = ClaimSet.Empty;

    /// <param name="start">The set to begin with, or null for none.</param>
    public RecordStates(ClaimSet? start)
    {
        if (start is null) return;
        _header = start;
        foreach (var source in start.Sources) _records.Add(source.Id.Text, source);
        foreach (var claim in start.Claims) _records.Add(claim.Id.Text, claim);
    }

    /// <summary>Applies entries, and returns those that a filter admits.</summary>
    public IReadOnlyList<LoggedEntry> Describe(IEnumerable<LedgerEntry> entries, LogFilter filter)
    {
        var logged = new List<LoggedEntry>();
        foreach (var entry in entries)
        {
            if (filter.Admits(entry)) logged.Add(Describe(entry));
            Apply(entry);
        }

        return logged;
    }

    private LoggedEntry Describe(LedgerEntry entry) => new(entry)
    {
        HeaderMembers = entry.Header is { } header ? [.. ChangedMembers.Of(ClaimSetMembers.All, _header, header)] : default,
        Records =
        [
            .. entry.Removed.Select(id => new LoggedRecord(id, LoggedEffect.Removed)),
            .. entry.Sources.Select(source => Describe(source.Id.Text, SourceMembers.All, source)),
            .. entry.Claims.Select(claim => Describe(claim.Id.Text, ClaimMembers.All, claim)),
        ],
    };

    private void Apply(LedgerEntry entry)
    {
        _header = entry.Header ?? _header;
        foreach (var id in entry.Removed) _records.Remove(id);
        foreach (var source in entry.Sources) _records[source.Id.Text] = source;
        foreach (var claim in entry.Claims) _records[claim.Id.Text] = claim;
    }

    private LoggedRecord Describe<TRecord>(string id, RecordMembers<TRecord> members, TRecord record)
    {
        if (!_records.TryGetValue(id, out var known) || known is not TRecord before) return new LoggedRecord(id, LoggedEffect.Added);
        ValueList<string> changed = [.. ChangedMembers.Of(members, before, record)];
        return new LoggedRecord(id, changed.IsEmpty ? LoggedEffect.Kept : LoggedEffect.Changed) { Members = changed };
    }
}
