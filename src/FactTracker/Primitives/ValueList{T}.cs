using System.Collections;
using System.Runtime.CompilerServices;

namespace FactTracker;

/// <summary>
/// An immutable list with value equality, so that records with lists compare by content.
/// </summary>
/// <remarks>
/// <para>Equality and hashing compare item by item, in order. Lists in different orders are different even where the order has no meaning,
/// as for the subjects of a claim; the canonical form of a claim ignores such differences.</para>
/// <para><c>default</c> is the empty list. A list of one item holds no array, so a member that nearly always has one value needs no more
/// memory than that value. Thread-safe.</para>
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
/// <example><code>ValueList&lt;string&gt; tags = ["opinion", "trade"];</code></example>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly partial struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : class
{
    // Null, the only item itself, or an array of exactly this type with two or more items.
    private readonly object? _items;

    internal ValueList(T single) => _items = single;

    internal ValueList(T[] several) => _items = several;

    /// <summary>The number of items.</summary>
    public int Count => Several is { } several ? several.Length : _items is null ? 0 : 1;

    /// <summary>Whether the list is empty.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>The only item, or null when there is none or more than one.</summary>
    public T? Single => Several is null ? Unsafe.As<T?>(_items) : null;


    // The array, or null. No item is an array, and a checked cast to an array would cost more than this type test.
    private T[]? Several => _items is Array ? Unsafe.As<T[]>(_items) : null;

    /// <summary>The item at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or not less than <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return Several is { } several ? several[index] : Unsafe.As<T>(_items!);
        }
    }

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item or in their order.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Returns the first item.</summary>
    /// <exception cref="InvalidOperationException">The list is empty.</exception>
    public T First() => FirstOrDefault() ?? throw new InvalidOperationException("The list is empty, so it has no first item.");

    /// <summary>Returns the first item, or null when there is none.</summary>
    public T? FirstOrDefault() => Several is { } several ? several[0] : Unsafe.As<T?>(_items);

    /// <summary>Returns this list with one more item at the end.</summary>
    /// <param name="item">The item.</param>
    public ValueList<T> Add(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return ValueList.Adopt<T>([.. this, item]);
    }

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(_items, other._items)) return true;
        if (Several is { } several) return other.Several is { } others && several.AsSpan().SequenceEqual(others);
        return _items is not null && other.Several is null && _items.Equals(other._items);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in this)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Returns the items as text, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", (IEnumerable<T>)this)}]";

    /// <summary>Enumerates the items in order without allocating.</summary>
#pragma warning disable RS0041 // The analyzer takes a type nested in a generic one for oblivious.
    public Enumerator GetEnumerator() => new(this);
#pragma warning restore RS0041

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates a <see cref="ValueList{T}"/>.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly T[]? _several;
        private readonly T? _single;
        private readonly int _count;
        private int _index;

        internal Enumerator(ValueList<T> list)
        {
            _several = list.Several;
            _single = list.Single;
            _count = list.Count;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => _several is null ? _single! : _several[_index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
