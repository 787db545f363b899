namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>
/// Tells sources that have been given not long ago, so that what a million statements cite is not given a million times. It forgets, as it must in
/// a text without end; whoever takes the records then meets a source again as it was.
/// </summary>
internal sealed class RecentSources
{
    private const int Most = 1 << 16;
    private Dictionary<string, Source> _recent = new(StringComparer.Ordinal);
    private Dictionary<string, Source> _older = new(StringComparer.Ordinal);

    /// <summary>Whether a source is one given not long ago, and the same.</summary>
    public bool Has(Source source)
    {
        var id = source.Id.Text;
        if (!_recent.TryGetValue(id, out var known)) _older.TryGetValue(id, out known);
        if (known is not null && !ReferenceEquals(known, source) && known != source) return false;
        if (_recent.Count >= Most)
        {
            _older = _recent;
            _recent = new Dictionary<string, Source>(StringComparer.Ordinal);
        }

        _recent[id] = source;
        return known is not null;
    }
}
