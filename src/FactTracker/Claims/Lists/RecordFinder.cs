namespace FactTracker;

/// <summary>Finds a record of a list by its id; the index is built at the first question and shared by all threads.</summary>
/// <typeparam name="TIds">The type that has the ids of the list.</typeparam>
internal sealed class RecordFinder<TIds>(TIds ids, int count)
    where TIds : IRecordIds
{
    private RecordIndex? _index;

    /// <summary>Whether two records have one id.</summary>
    public bool HasDoubles
    {
        get
        {
            _index ??= Build();
            return field;
        }

        private set;
    }

    /// <summary>The place of the record with an id, or -1. Of two records with one id the first is found.</summary>
    public int Find(string id) => (_index ??= Build()).Find(id, ids);

    // Two threads may both build it; the results are the same and either may stay.
    private RecordIndex Build()
    {
        var index = new RecordIndex(count);
        var hasDoubles = false;
        for (var i = 0; i < count; i++)
        {
            hasDoubles |= index.Enter(ids[i], i, ids) >= 0;
        }

        if (hasDoubles) HasDoubles = true;
        return index;
    }
}
