namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The sources given not long ago, as their cells have them. It forgets, as it must in a table without end.</summary>
internal sealed class SourceMemory
{
    private const int Most = 1 << 16;
    private Dictionary<string, string?[]> _recent = new(StringComparer.Ordinal);
    private Dictionary<string, string?[]> _older = new(StringComparer.Ordinal);

    /// <summary>The cells of a source, or null when it was not given, or too long ago.</summary>
    public string?[]? Find(string id) => _recent.TryGetValue(id, out var known) || _older.TryGetValue(id, out known) ? known : null;

    public void Add(string id, string?[] cells)
    {
        if (_recent.Count >= Most) (_older, _recent) = (_recent, new Dictionary<string, string?[]>(StringComparer.Ordinal));
        _recent[id] = cells;
    }
}
