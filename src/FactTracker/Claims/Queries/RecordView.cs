using System.Collections;

namespace FactTracker.Claims;

/// <summary>Some records of a list, by their places.</summary>
internal sealed class RecordView<T>(IReadOnlyList<T> records, ReadOnlyMemory<int> places) : IReadOnlyList<T>
{
    public int Count => places.Length;

    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, places.Length);
            return records[places.Span[index]];
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < places.Length; i++)
        {
            yield return records[places.Span[i]];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
