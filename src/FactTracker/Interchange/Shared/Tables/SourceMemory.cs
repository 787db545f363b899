namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Remembers the cells of recent sources. Older ones are forgotten, which bounds its memory in a table of any length.</summary>
internal sealed class SourceMemory
{
    private const int Most = 1 << 16;
    private Dictionary<string, string?[]> _recent = new(StringComparer.Ordinal);
    private Dictionary<string, string?[]> _older = new(StringComparer.Ordinal);
    private Dictionary<string, string> _recentIds = new(StringComparer.Ordinal);
    private Dictionary<string, string> _olderIds = new(StringComparer.Ordinal);

    /// <summary>Returns the cells of a source, or null when it was not given recently.</summary>
    public string?[]? Find(string id) => _recent.TryGetValue(id, out var known) || _older.TryGetValue(id, out known) ? known : null;

    /// <summary>Returns the id that was made for a content before, or makes one.</summary>
    /// <param name="content">What distinguishes the source from others.</param>
    /// <param name="make">Makes its id.</param>
    public string IdOf(string content, Func<string> make)
    {
        if (_recentIds.TryGetValue(content, out var known) || _olderIds.TryGetValue(content, out known)) return known;
        if (_recentIds.Count >= Most) (_olderIds, _recentIds) = (_recentIds, new Dictionary<string, string>(StringComparer.Ordinal));
        return _recentIds[content] = make();
    }

    public void Add(string id, string?[] cells)
    {
        if (_recent.Count >= Most) (_older, _recent) = (_recent, new Dictionary<string, string?[]>(StringComparer.Ordinal));
        _recent[id] = cells;
    }
}
