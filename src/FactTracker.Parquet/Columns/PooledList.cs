using System.Buffers;
using System.Runtime.CompilerServices;

namespace FactTracker.Parquet;

/// <summary>
/// Items in an array of the shared pool, which goes back to it when the list is cleared. The meter counts the whole array.
/// </summary>
/// <typeparam name="T">The type of an item.</typeparam>
internal sealed class PooledList<T>(MemoryMeter meter)
{
    private const int FirstLength = 16; // There may be a thousand partitions of fifty columns each, so the first array is small.

    private T[] _items = [];

    public int Count { get; private set; }

    public T this[int index] => _items[index];

    public void Add(T item)
    {
        if (Count == _items.Length) Grow();
        _items[Count++] = item;
    }

    public ReadOnlyMemory<T> Range(int start, int count) => _items.AsMemory(start, count);

    public void Clear()
    {
        Return();
        (_items, Count) = ([], 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstLength, Count * 2));
        _items.AsSpan(0, Count).CopyTo(larger);
        meter.Bytes += (long)larger.Length * Unsafe.SizeOf<T>();
        Return();
        _items = larger;
    }

    private void Return()
    {
        if (_items.Length == 0) return;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) _items.AsSpan(0, Count).Clear();
        meter.Bytes -= (long)_items.Length * Unsafe.SizeOf<T>();
        ArrayPool<T>.Shared.Return(_items);
    }
}
