namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>
/// Remembers the sources that were returned recently, so that a source cited by a million statements is not returned a million times. Older
/// ones are forgotten, which bounds its memory; such a source is then returned again, unchanged.
/// </summary>
internal sealed class RecentSources
{
    private const int Most = 1 << 16;
    private Dictionary<string, Source> _recent = new(StringComparer.Ordinal);
    private Dictionary<string, Source> _older = new(StringComparer.Ordinal);

    /// <summary>Whether an equal source was returned recently.</summary>
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
