namespace FactTracker.Claims;

/// <summary>Records in an array, found by id. Lists that come from one another by edits share it.</summary>
/// <param name="items">The records; the array never changes.</param>
/// <param name="idOf">Returns the id of a record.</param>
/// <typeparam name="T">The type of the records.</typeparam>
internal sealed class RecordArray<T>(T[] items, Func<T, string> idOf)
    where T : class
{
    private readonly RecordFinder<Ids> _finder = new(new Ids(items, idOf), items.Length);

    public T[] Items => items;

    /// <summary>Whether two records have one id.</summary>
    public bool HasDoubles => _finder.HasDoubles;

    public string IdOf(T record) => idOf(record);

    /// <summary>The place of the record with an id, or -1; of two the first.</summary>
    public int Find(string id) => _finder.Find(id);

    private readonly struct Ids(T[] items, Func<T, string> idOf) : IRecordIds
    {
        public string this[int place] => idOf(items[place]);
    }
}
