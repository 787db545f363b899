using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace FactTracker;

/// <summary>The sources of a set, in order, found by id in constant time.</summary>
/// <remarks>Immutable; equal by content and order. The index is built at the first look-up by id.</remarks>
/// <example><code>if (set.Sources.TryGet("fom-2024", out var poll)) Console.WriteLine(poll.Title);</code></example>
[CollectionBuilder(typeof(SourceList), nameof(Create))]
public sealed class SourceList : IReadOnlyList<Source>, IEquatable<SourceList>
{
    private readonly Source[] _items;
    private readonly RecordFinder<Ids> _finder;

    internal SourceList(Source[] items)
    {
        _items = items;
        _finder = new RecordFinder<Ids>(new Ids(items), items.Length);
    }

    /// <summary>A list of no source.</summary>
    public static SourceList Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public Source this[int index] => _items[index];

    /// <summary>The source of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none of that id.</exception>
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

    /// <summary>Looks for the source of an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="source">The source, or null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(SourceId id, [NotNullWhen(true)] out Source? source)
    {
        var place = IndexOf(id);
        source = place < 0 ? null : _items[place];
        return source is not null;
    }

    /// <summary>The place of the source of an id, or -1.</summary>
    /// <param name="id">The id.</param>
    public int IndexOf(SourceId id) => _finder.Find(id.Text);

    /// <inheritdoc/>
    public bool Equals(SourceList? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceList);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.Length == 0 ? 0 : HashCode.Combine(_items.Length, _items[0], _items[^1]);

    /// <inheritdoc/>
    public IEnumerator<Source> GetEnumerator() => _items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    private readonly struct Ids(Source[] items) : IRecordIds
    {
        public string this[int place] => items[place].Id.Text;
    }
}
