using System.Collections;

namespace FactTracker.Claims;

/// <summary>
/// Records in order, as an array and the changes since. The cost of an edit does not depend on the length of the list.
/// </summary>
/// <remarks>
/// Immutable. When there are half as many changes as records, they are written into a new array, so that many edits in a row take linear
/// time and removed records do not use memory for long.
/// </remarks>
/// <typeparam name="T">The type of the records.</typeparam>
internal sealed class RecordSequence<T> : IReadOnlyList<T>
    where T : class
{
    private const int FewChanges = 64; // Too few to be worth a new array.
    private readonly RecordEdits<T>? _edits;

    public RecordSequence(RecordArray<T> array)
        : this(array, null)
    {
    }

    private RecordSequence(RecordArray<T> array, RecordEdits<T>? edits) => (Array, _edits) = (array, edits);

    /// <summary>The array before the changes.</summary>
    public RecordArray<T> Array { get; }

    /// <summary>Whether there are no changes.</summary>
    public bool IsFlat => _edits is null;

    public int Count => _edits?.Count ?? Array.Count;

    public T this[int index]
    {
        get
        {
            if (_edits is null) return Array[index];
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var place = _edits.PlaceOf(index);
            return _edits.At(place, out _) ?? Array[place];
        }
    }

    /// <summary>Returns the index of the record with an id, or -1.</summary>
    public int IndexOf(string id)
    {
        var place = PlaceOf(id);
        return place < 0 || _edits is null ? place : _edits.IndexOf(place);
    }

    /// <summary>Returns the record with an id, or null.</summary>
    public T? Find(string id)
    {
        var place = PlaceOf(id);
        return place < 0 ? null : _edits?.At(place, out _) ?? Array[place];
    }

    /// <summary>Returns the record at a position of the array, or null when it was replaced or removed.</summary>
    public T? Unchanged(int place) =>
        _edits is null || (_edits.At(place, out var isRemoved) is null && !isRemoved) ? Array[place] : null;

    /// <summary>The records that are not in the array, each with its place.</summary>
    public IEnumerable<(int Place, T Record)> Changes() => _edits?.Changes() ?? [];

    /// <summary>The records with one more at the end, whose id none of them has.</summary>
    public RecordSequence<T> Add(T record) => Settled(Edits.Add(Array.IdOf(record), record));

    /// <summary>The records with another in place of the one of its id, which is there.</summary>
    public RecordSequence<T> Replace(T record)
    {
        if (Array.HasDoubles) return Rebuilt([.. this], items => items[IndexOf(Array.IdOf(record))] = record);
        return Settled(Edits.Replace(PlaceOf(Array.IdOf(record)), record));
    }

    /// <summary>The records without the one with an id, which is there.</summary>
    public RecordSequence<T> Remove(string id)
    {
        if (Array.HasDoubles) return Rebuilt([.. this], items => items.RemoveAt(IndexOf(id)));
        return Settled(Edits.Remove(PlaceOf(id), id));
    }

    /// <summary>The records with others at the end, whose ids none of them has.</summary>
    public RecordSequence<T> AddRange(IReadOnlyCollection<T> records)
    {
        if (records.Count >= FewChanges && records.Count >= Count / 2) return Rebuilt([.. this, .. records], _ => { });
        var result = this;
        foreach (var record in records)
        {
            result = result.Add(record);
        }

        return result;
    }

    public IEnumerator<T> GetEnumerator() => _edits is null ? Array.Records.GetEnumerator() : Edited(_edits).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private RecordEdits<T> Edits => _edits ?? RecordEdits<T>.None(Array.Count);

    private IEnumerable<T> Edited(RecordEdits<T> edits)
    {
        for (var place = 0; place < edits.End; place++)
        {
            var record = edits.At(place, out var isRemoved);
            if (!isRemoved) yield return record ?? Array[place];
        }
    }

    private int PlaceOf(string id)
    {
        if (_edits is not null && _edits.Find(id) is >= 0 and var added) return added;
        var place = Array.Find(id);
        if (place < 0 || _edits is null) return place;
        _edits.At(place, out var isRemoved);
        return isRemoved ? -1 : place;
    }

    private RecordSequence<T> Settled(RecordEdits<T> edits)
    {
        var edited = new RecordSequence<T>(Array, edits);
        return edits.Steps <= FewChanges || edits.Steps <= Array.Count / 2 ? edited : Rebuilt([.. edited], _ => { });
    }

    private RecordSequence<T> Rebuilt(List<T> items, Action<List<T>> change)
    {
        change(items);
        return new RecordSequence<T>(new RecordArray<T>([.. items], Array.IdOf));
    }
}
