using System.Collections;

namespace FactTracker.Claims;

/// <summary>Some records of an array, by their places.</summary>
internal sealed class RecordView<T>(T[] items, ReadOnlyMemory<int> places) : IReadOnlyList<T>
{
    public int Count => places.Length;

    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, places.Length);
            return items[places.Span[index]];
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < places.Length; i++)
        {
            yield return items[places.Span[i]];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
