namespace FactTracker.Claims;

/// <summary>
/// A list under construction: the list so far, and records that were added since and are appended together.
/// </summary>
/// <typeparam name="T">The type of the records.</typeparam>
/// <typeparam name="TList">The type of their list.</typeparam>
/// <param name="list">The list to start from.</param>
/// <param name="operations">What can be done with such a list.</param>
internal sealed class RecordDraft<T, TList>(TList list, ListOperations<T, TList> operations)
    where T : class
{
    private readonly List<T> _added = [];
    private readonly HashSet<string> _addedIds = new(StringComparer.Ordinal);
    private TList _list = list;

    public bool Contains(string id) => _addedIds.Contains(id) || operations.Contains(_list, id);

    public void Add(string id, T record)
    {
        _addedIds.Add(id);
        _added.Add(record);
    }

    public void Replace(T record) => _list = operations.Replace(Build(), record);

    public void Remove(string id) => _list = operations.Remove(Build(), id);

    /// <summary>Returns the list with the changes made so far.</summary>
    public TList Build()
    {
        if (_added.Count == 0) return _list;
        _list = operations.AddRange(_list, _added);
        _added.Clear();
        _addedIds.Clear();
        return _list;
    }
}
