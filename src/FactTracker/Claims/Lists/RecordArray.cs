namespace FactTracker.Claims;

/// <summary>Records that never change, in an array or elsewhere, found by id. Lists that come from one another by edits share it.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
internal sealed class RecordArray<T>
    where T : class
{
    private readonly Func<T, string> _idOf;
    private readonly RecordFinder<Ids> _finder;

    /// <summary>Creates it of records in memory.</summary>
    /// <param name="items">The records; the array never changes.</param>
    /// <param name="idOf">Returns the id of a record.</param>
    public RecordArray(T[] items, Func<T, string> idOf)
        : this(items, items, idOf)
    {
    }

    /// <summary>Creates it of records that are elsewhere, and are read when they are asked for.</summary>
    /// <param name="records">The records.</param>
    /// <param name="idOf">Returns the id of a record.</param>
    public RecordArray(IReadOnlyList<T> records, Func<T, string> idOf)
        : this(null, records, idOf)
    {
    }

    private RecordArray(T[]? items, IReadOnlyList<T> records, Func<T, string> idOf)
    {
        (Items, Records, _idOf) = (items, records, idOf);
        _finder = new RecordFinder<Ids>(new Ids(this), records.Count);
    }

    /// <summary>The records when they are in memory; otherwise null.</summary>
    public T[]? Items { get; }

    /// <summary>The records.</summary>
    public IReadOnlyList<T> Records { get; }

    /// <summary>How many there are.</summary>
    public int Count => Items?.Length ?? Records.Count;

    /// <summary>Whether two records have one id.</summary>
    public bool HasDoubles => _finder.HasDoubles;

    /// <summary>The record at a place.</summary>
    public T this[int place] => Items is { } items ? items[place] : Records[place];

    public string IdOf(T record) => _idOf(record);

    /// <summary>The place of the record with an id, or -1; of two the first.</summary>
    public int Find(string id) => _finder.Find(id);

    private readonly struct Ids(RecordArray<T> array) : IRecordIds
    {
        public string this[int place] => array.IdOf(array[place]);
    }
}
