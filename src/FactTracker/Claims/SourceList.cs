using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using FactTracker.Claims;

namespace FactTracker;

/// <summary>The sources of a set, in order, found by id in constant time.</summary>
/// <remarks>Immutable and thread-safe; equal by content and order. An edit gives a new list and costs its own size, not
/// the list's.</remarks>
/// <example><code>if (set.Sources.TryGet("fom-2024", out var poll)) Console.WriteLine(poll.Title);</code></example>
[CollectionBuilder(typeof(SourceList), nameof(Create))]
public sealed partial class SourceList : IReadOnlyList<Source>, IEquatable<SourceList>
{
    private readonly Source[]? _flat; // All sources, while they are in memory and nothing has been edited.
    private readonly RecordSequence<Source> _records;
    private readonly RecordQuestion<Source, SourceId> _basedOn;

    internal SourceList(Source[] items)
        : this(new RecordSequence<Source>(new RecordArray<Source>(items, source => source.Id.Text)))
    {
    }

    internal SourceList(IReadOnlyList<Source> records)
        : this(new RecordSequence<Source>(new RecordArray<Source>(records, source => source.Id.Text)))
    {
    }

    private SourceList(RecordSequence<Source> records, SourceList? before = null)
    {
        _records = records;
        _flat = records.IsFlat ? records.Array.Items : null;
        _basedOn = before is not null && before._records.Array == records.Array
            ? before._basedOn
            : new RecordQuestion<Source, SourceId>(records.Array, source => (source.BasedOn ?? default).Select(link => link.Source));
    }

    /// <summary>The empty list.</summary>
    public static SourceList Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _flat?.Length ?? _records.Count;

    /// <inheritdoc/>
    public Source this[int index] => _flat is { } flat ? flat[index] : _records[index];

    /// <summary>The source with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none with that id.</exception>
    public Source this[SourceId id] =>
        TryGet(id, out var source) ? source : throw new KeyNotFoundException($"The set has no source \"{id}\".");

    /// <summary>Creates a list of the given sources.</summary>
    /// <param name="items">The sources; none may be null.</param>
    public static SourceList Create(ReadOnlySpan<Source> items)
    {
        foreach (var item in items)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(items));
        }

        return new SourceList(items.ToArray());
    }

    /// <summary>Finds the source with an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="source">The source, or null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(SourceId id, [NotNullWhen(true)] out Source? source)
    {
        source = _records.Find(id.Text);
        return source is not null;
    }

    /// <summary>Returns the index of the source with an id, or -1.</summary>
    /// <param name="id">The id.</param>
    public int IndexOf(SourceId id) => _records.IndexOf(id.Text);

    /// <summary>The sources that are directly based on another, in the order of the list.</summary>
    /// <param name="source">The id of the source they are based on.</param>
    public IReadOnlyList<Source> BasedOn(SourceId source) => _basedOn.Ask(_records, source);

    /// <inheritdoc/>
    public bool Equals(SourceList? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (_flat is not null && other?._flat is { } others) return _flat.AsSpan().SequenceEqual(others);
        return other is not null && Count == other.Count && this.SequenceEqual(other);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceList);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(Count, this[0], this[^1]);

    /// <inheritdoc/>
    public IEnumerator<Source> GetEnumerator() => _records.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
