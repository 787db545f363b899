using System.Collections.Immutable;

namespace FactTracker.Claims;

/// <summary>
/// What was changed in a list of records since it was an array: a tree of the places that differ, and the ids of those added at the end.
/// </summary>
/// <remarks>
/// Immutable. Places count from the start of the array and go on behind its end; a removed record leaves its place empty.
/// </remarks>
/// <typeparam name="T">The type of the records.</typeparam>
internal sealed class RecordEdits<T>
    where T : class
{
    private readonly EditNode _root;
    private readonly int _shift; // How many bits of a place the levels below the root take.
    private readonly ImmutableDictionary<string, int> _added;

    private RecordEdits(EditNode root, int shift, int end, int steps, ImmutableDictionary<string, int> added)
    {
        _root = root;
        _shift = shift;
        End = end;
        Steps = steps;
        _added = added;
    }

    /// <summary>The place behind the last.</summary>
    public int End { get; }

    /// <summary>How many records there are.</summary>
    public int Count => End - _root.RemovedCount;

    /// <summary>How many changes there were.</summary>
    public int Steps { get; }

    /// <summary>No changes to an array of so many records.</summary>
    public static RecordEdits<T> None(int end)
    {
        var (root, shift) = (EditNode.Empty, 0);
        for (; (end - 1) >> shift >= EditNode.Width; shift += EditNode.Bits)
        {
        }

        return new RecordEdits<T>(root, shift, end, 0, ImmutableDictionary.Create<string, int>(StringComparer.Ordinal));
    }

    /// <summary>The place of an added record, or -1.</summary>
    public int Find(string id) => _added.TryGetValue(id, out var place) ? place : -1;

    /// <summary>What has become of a place: the record put there, its removal, or nothing.</summary>
    public T? At(int place, out bool isRemoved) => (T?)_root.Find(place, _shift, out isRemoved);

    /// <summary>The place of a record by its number.</summary>
    public int PlaceOf(int index) => _root.RemovedCount == 0 ? index : _root.PlaceOf(index, _shift);

    /// <summary>The number of the record at a place.</summary>
    public int IndexOf(int place) => _root.RemovedCount == 0 ? place : place - _root.RemovedBefore(place, _shift);

    /// <summary>The records that are not in the array, each with its place, in order.</summary>
    public IEnumerable<(int Place, T Record)> Changes() => _root.Changes(0, _shift).Select(change => (change.Place, (T)change.Record));

    /// <summary>The same with another record in place of one.</summary>
    public RecordEdits<T> Replace(int place, T record) => new(_root.With(place, _shift, record), _shift, End, Steps + 1, _added);

    /// <summary>The same without the record with an id.</summary>
    public RecordEdits<T> Remove(int place, string id) => new(_root.With(place, _shift, null), _shift, End, Steps + 1, _added.Remove(id));

    /// <summary>The same with one more record behind the last.</summary>
    public RecordEdits<T> Add(string id, T record)
    {
        var (root, shift) = (_root, _shift);
        for (; End >> shift >= EditNode.Width; shift += EditNode.Bits)
        {
            root = root.Raised();
        }

        return new RecordEdits<T>(root.With(End, shift, record), shift, End + 1, Steps + 1, _added.SetItem(id, End));
    }
}
