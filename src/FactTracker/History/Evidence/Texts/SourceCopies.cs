using System.Collections;

namespace FactTracker.History;

/// <summary>Copies of sources in memory, by the id of the source.</summary>
/// <remarks>Changed by its indexer only; do not change it while quotes are looked for. Compared as an object.</remarks>
/// <example><code>
/// var copies = new SourceCopies { ["note"] = SourceCopy.FromText("In 2024, 63 per cent of Russians called China friendly.") };
/// </code></example>
public sealed class SourceCopies : ISourceCopies, IReadOnlyCollection<KeyValuePair<SourceId, SourceCopy>>
{
    private readonly Dictionary<SourceId, SourceCopy> _copies = [];

    /// <inheritdoc/>
    public int Count => _copies.Count;

    /// <summary>The copy of a source.</summary>
    /// <param name="id">The id of the source.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public SourceCopy this[SourceId id]
    {
        get => _copies[id];
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _copies[id] = value;
        }
    }

    /// <inheritdoc/>
    public SourceCopyReading Find(SourceId id, Source? source) =>
        _copies.TryGetValue(id, out var copy) ? new SourceCopyReading { Copy = copy } : SourceCopyReading.None;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<SourceId, SourceCopy>> GetEnumerator() => _copies.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
