namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Remembers the cells of recent sources. Older ones are forgotten, which bounds its memory in a table of any length.</summary>
internal sealed class SourceMemory
{
    private const int Most = 1 << 16;
    private Dictionary<string, string?[]> _recent = new(StringComparer.Ordinal);
    private Dictionary<string, string?[]> _older = new(StringComparer.Ordinal);

    /// <summary>Returns the cells of a source, or null when it was not given recently.</summary>
    public string?[]? Find(string id) => _recent.TryGetValue(id, out var known) || _older.TryGetValue(id, out known) ? known : null;

    public void Add(string id, string?[] cells)
    {
        if (_recent.Count >= Most) (_older, _recent) = (_recent, new Dictionary<string, string?[]>(StringComparer.Ordinal));
        _recent[id] = cells;
    }
}
